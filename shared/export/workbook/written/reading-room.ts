import type { WriteSheet } from "hucre/xlsx";
import type { Cell, Sheet } from "../cells/sheet.ts";

/** Characters of a line that is read with ease. */
const LINE = 110;
const ROW_HEIGHT = 15;
const DEFAULT_WIDTH = 9;

/** Columns from one on that are wide enough together to read text in. */
function columnsToRead({ widths }: Sheet, from: number): { readonly last: number; readonly width: number } {
  let width = 0;
  let last = from - 1;
  do width += widths[++last] ?? DEFAULT_WIDTH;
  while (width < LINE && last + 1 < Math.max(widths.length, from + 1));
  return { last, width };
}

/** Lines that text takes in so many characters of width: a letter is narrower than a digit, and words break where they may. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / (width * 1.1))), 0);

const MOST_HEIGHT = 409;

/** How high a row must be for a cell. @param width of what the cell reaches over */
function heightFor({ look, reads, wraps, value }: Cell, width: number): number {
  if (look === "title") return 24;
  if (look === "section") return 20;
  if (typeof value !== "string") return 0;
  if (look === "heading") return linesOf(value, width * 0.85) * ROW_HEIGHT + 4;
  return reads || wraps ? Math.min(MOST_HEIGHT, linesOf(value, width) * ROW_HEIGHT + 1) : 0;
}

/** Cells that are read reach over several columns; rows are high enough for what wraps in them. */
export function readingRoom(sheet: Sheet): Pick<WriteSheet, "merges" | "rowDefs"> {
  const merges: NonNullable<WriteSheet["merges"]> = [];
  const rowDefs: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, columns] of sheet.cells)
    for (const [column, cell] of columns) {
      const own = { last: column, width: sheet.widths[column] ?? DEFAULT_WIDTH };
      const { last, width } = cell.reads ? columnsToRead(sheet, column) : own;
      if (last > column) merges.push({ startRow: row, startCol: column, endRow: row, endCol: last });
      const height = heightFor(cell, width);
      if (height > (rowDefs.get(row)?.height ?? ROW_HEIGHT)) rowDefs.set(row, { height });
    }
  return { merges, rowDefs };
}

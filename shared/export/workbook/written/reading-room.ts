import type { WriteSheet } from "hucre/xlsx";
import type { Sheet } from "../cells/sheet.ts";

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

/** Cells that are read reach over several columns, in rows that are high enough; rows of headings have room for three lines. */
export function readingRoom(sheet: Sheet): Pick<WriteSheet, "merges" | "rowDefs"> {
  const merges: NonNullable<WriteSheet["merges"]> = [];
  const rowDefs: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, columns] of sheet.cells)
    for (const [column, cell] of columns) {
      if (cell.look === "heading" && typeof cell.value === "string") rowDefs.set(row, { height: 2 * ROW_HEIGHT + 2 });
      if (!cell.reads) continue;
      const { last, width } = columnsToRead(sheet, column);
      if (last > column) merges.push({ startRow: row, startCol: column, endRow: row, endCol: last });
      const lines = String(cell.value ?? "")
        .split("\n")
        .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / (width * 1.05))), 0);
      const height = Math.min(409, Math.max(rowDefs.get(row)?.height ?? 0, lines * ROW_HEIGHT + 1));
      rowDefs.set(row, { height });
    }
  return { merges, rowDefs };
}

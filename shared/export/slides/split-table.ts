import { cutToLines, linesOf } from "./fit-text.ts";
import { room } from "./slide-room.ts";
import type { SlideTable } from "./slides.ts";
import { splitEvenly } from "./split-evenly.ts";

/** A part of a table that fits a slide, and the rows of which it shows less than they say. */
export interface TablePart {
  readonly table: SlideTable;
  readonly cut: readonly (readonly string[])[];
}

const { size, line, padding, inset, mostLines } = room.table;

/** A table over as many slides as it needs. A cell that takes more lines than a row may have is cut; no row is broken. */
export const splitTable = (table: SlideTable): readonly TablePart[] =>
  splitEvenly((height) => tableWithin(table, height), room.body.height);

function tableWithin({ name, columns, rows }: SlideTable, highest: number): readonly TablePart[] {
  const boxes = columns.map(({ width }) => ({ size, width: width - inset }));
  const head = Math.max(1, ...columns.map((column, at) => linesOf(column.name, { ...boxes[at]!, isBold: true })));
  const most = highest - (head * line + padding);
  const parts: { shown: (readonly string[])[]; cut: (readonly string[])[] }[] = [];
  let left = 0;
  for (const row of rows) {
    const shown = row.map((cell, at) => cutToLines(cell, mostLines, boxes[at]!));
    const height = Math.max(1, ...shown.map((cell, at) => linesOf(cell, boxes[at]!))) * line + padding;
    if (parts.length === 0 || height > left) {
      parts.push({ shown: [], cut: [] });
      left = most;
    }
    left -= height;
    const part = parts.at(-1)!;
    part.shown.push(shown);
    if (shown.some((cell, at) => cell !== row[at])) part.cut.push(row);
  }
  return parts.map(({ shown, cut }) => ({ table: { name, columns, rows: shown }, cut }));
}

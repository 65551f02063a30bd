/** What a cell of a table holds: a text, as in any CSV, or a number, as a workbook keeps it. Empty: `""`. */
export type Cell = string | number;

/** A table as it was read: rows of cells, of any width. */
export type Rows = readonly (readonly Cell[])[];

/** A cell as a text, without the space around it. */
export const textOf = (cell: Cell | undefined): string =>
  String(cell ?? "")
    .replaceAll(/[\s\u00a0\u202f]+/gu, " ")
    .trim();

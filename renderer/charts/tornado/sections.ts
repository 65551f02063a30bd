/** A line of a chart in sections: a heading, or a row. */
export type Line<Row> =
  | {
      readonly kind: "head";
      readonly name: string;
      readonly detail: string;
      readonly top: number;
      readonly height: number;
    }
  | { readonly kind: "row"; readonly row: Row; readonly top: number; readonly height: number };

const HEAD_HEIGHT = 30;
const ROW_HEIGHT = 38;

/** Rows under one heading. */
export interface Section<Row> {
  /** Undefined where rows stand without headings. */
  readonly head: { readonly name: string; readonly detail: string } | undefined;
  readonly rows: readonly Row[];
}

/** Lays lines under each other. @returns their tops from 0, and how tall all are */
export function linesOf<Row>(sections: readonly Section<Row>[]): {
  readonly lines: readonly Line<Row>[];
  readonly height: number;
} {
  const lines: Line<Row>[] = [];
  let top = 0;
  for (const { head, rows } of sections) {
    if (head) {
      lines.push({ kind: "head", ...head, top, height: HEAD_HEIGHT });
      top += HEAD_HEIGHT;
    }
    for (const row of rows) {
      lines.push({ kind: "row", row, top, height: ROW_HEIGHT });
      top += ROW_HEIGHT;
    }
  }
  return { lines, height: top };
}

/** So many rows are drawn; the table has all. */
export const MOST_ROWS = 12;

/** What stands for the rows that are not drawn: "9 inputs with smaller swings are in the table". */
export const leftOut = (count: number, what: string): string =>
  count === 0 ? "" : `${count} more with ${what}: all are in the table.`;

import { cellTerm, type Range, type Term } from "./term.ts";

/** How a cell looks: what it is, not a colour. */
export type Look =
  | "title"
  | "note"
  | "heading"
  | "section"
  | "label"
  | "strong"
  | "input"
  | "total"
  | "good"
  | "link"
  | "month"
  | "quiet";

/** How a number is shown. `money`: to the penny; `wholeMoney`: to the pound; `rate`: 0.05 as 5.00%; `count`: grouped; `whole`: not grouped, as a year; `plain`: in as many digits as it has; `flow` and `units`: money and things of a month, nothing as a dash; `share`: a rate with all its digits. */
export type Shown =
  | "money"
  | "flow"
  | "units"
  | "wholeMoney"
  | "rate"
  | "share"
  | "number"
  | "count"
  | "whole"
  | "factor"
  | "plain";

/** A cell of a sheet. Text is always text, whatever it begins with: only a term becomes a formula. */
export interface Cell {
  readonly value: string | number | undefined;
  readonly formula?: Pick<Term, "print"> | undefined;
  readonly look?: Look | undefined;
  readonly shown?: Shown | undefined;
  /** Text that may be long: it wraps, over so many columns of its row that it can be read. */
  readonly reads?: boolean | undefined;
  /** Text that wraps within its own column. */
  readonly wraps?: boolean | undefined;
  /** Name of the sheet it leads to. */
  readonly leadsTo?: string | undefined;
}

/** A picture of cells that a spreadsheet draws itself, and that changes with them. */
export interface SheetChart {
  readonly kind: "column" | "line" | "stackedColumn" | "bar";
  readonly title: string;
  readonly categories: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly colour: string;
    readonly dashed?: boolean | undefined;
  }[];
  readonly axis: string;
  readonly shown: Shown;
  /** Row and column of its upper left corner, from 0, and how many it spans. */
  readonly at: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

/** `0` → `A`, `26` → `AA` */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** A sheet's name as formulas write it. */
const quoted = (name: string): string => (/^[A-Za-z]\w*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

/** One sheet of a workbook, filled cell by cell. Rows and columns count from 0. */
export class Sheet {
  readonly name: string;
  readonly cells = new Map<number, Map<number, Cell>>();
  /** Widths of columns in characters. */
  widths: readonly number[] = [];
  /** Rows and columns that stay when one scrolls. */
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  /** Rows repeated at the top of each printed page: `1:4`, and columns at its left: `A:C`. */
  repeatedRows: string | undefined;
  repeatedColumns: string | undefined;
  /** Sheets of paper side by side, and below each other: 0 for as many as it takes. */
  pagesWide = 1;
  pagesHigh = 0;
  readonly charts: SheetChart[] = [];
  /** Cells one may choose a value for from a list. */
  readonly choices: { readonly range: string; readonly values: readonly string[] }[] = [];

  constructor(name: string) {
    this.name = name;
  }

  put(row: number, column: number, cell: Cell): void {
    const there = this.cells.get(row) ?? new Map<number, Cell>();
    this.cells.set(row, there.set(column, cell));
  }

  text(row: number, column: number, value: string, look?: Look, more: Partial<Cell> = {}): void {
    this.put(row, column, { value, look, ...more });
  }

  /** Writes a number; answers it as formulas name it. */
  number(row: number, column: number, value: number, shown: Shown, look?: Look): Term {
    this.put(row, column, { value, shown, look });
    return this.termAt(row, column, value);
  }

  /** Writes a formula; answers the cell as other formulas name it. */
  formula(row: number, column: number, formula: Term, shown: Shown, look?: Look): Term {
    this.put(row, column, { value: formula.value, formula, shown, look });
    return this.termAt(row, column, formula.value);
  }

  /** Writes a formula that comes to a text. @param value what it comes to */
  textFormula(row: number, column: number, value: string, print: Term["print"], look?: Look): void {
    this.put(row, column, { value, formula: { print }, look });
  }

  /** A cell that holds this number, in a formula. */
  termAt(row: number, column: number, value: number): Term {
    const address = `${columnName(column)}${row + 1}`;
    return cellTerm(value, (sheet) => (sheet === this.name ? address : `${quoted(this.name)}!${address}`));
  }

  /** Cells of one row from one column to another, both in it. Empty where the last comes before the first. */
  across(row: number, first: number, last: number): Range {
    return this.block(row, first, row, last);
  }

  /** Cells of one column from one row to another, both in it. */
  down(column: number, first: number, last: number): Range {
    return this.block(first, column, last, column);
  }

  /** Cells of a rectangle, row by row; those that are not there are 0. */
  block(top: number, left: number, bottom: number, right: number): Range {
    const address = `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
    const values: number[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        values.push(Number(this.cells.get(row)?.get(column)?.value ?? 0));
    return { values, print: (sheet) => (sheet === this.name ? address : `${quoted(this.name)}!${address}`) };
  }

  /** Address of cells of one row for a chart, with the sheet and fixed. */
  addressAcross(row: number, first: number, last: number): string {
    return `${quoted(this.name)}!$${columnName(first)}$${row + 1}:$${columnName(last)}$${row + 1}`;
  }

  /** The same down a column. */
  addressDown(column: number, first: number, last: number): string {
    return `${quoted(this.name)}!$${columnName(column)}$${first + 1}:$${columnName(column)}$${last + 1}`;
  }

  /** Rows there are. */
  get rows(): number {
    return Math.max(-1, ...this.cells.keys()) + 1;
  }
}

/** Sheets in the order in which they are shown. */
export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

import { Sheet, type Cell, type Look, type Shown } from "./sheet.ts";

/** A column of a table: its name, and how its numbers are shown. */
export interface TableColumn {
  readonly name: string;
  readonly width: number;
  readonly shown?: Shown | undefined;
}

/** What stands in a cell: text, a number as its column shows it, a number shown otherwise, or nothing. */
export type Entry = string | number | undefined | Cell;

/** A sheet with a title, a note and one table below another: a header row each, no merged cells, units in a column of their own. */
export class TableSheet {
  readonly sheet: Sheet;
  #next = 3;

  constructor(name: string, title: string, note: string) {
    this.sheet = new Sheet(name);
    this.sheet.text(0, 0, title, "title");
    this.sheet.text(1, 0, note, "note", { reads: true });
  }

  /** The next free row, from 0. */
  get next(): number {
    return this.#next;
  }

  /** A line of text on its own. */
  line(text: string, look: Look = "label"): void {
    this.sheet.text(this.#next++, 0, text, look, look === "section" ? {} : { reads: true });
  }

  /** Leaves rows free, below a table or for a picture. */
  skip(rows = 1): void {
    this.#next += rows;
  }

  /** Begins a table. The first of a sheet stays in view, with so many columns. */
  head(columns: readonly TableColumn[], frozenColumns = 1): void {
    if (this.sheet.widths.length === 0) {
      this.sheet.widths = columns.map(({ width }) => width);
      this.sheet.frozen = { rows: this.#next + 1, columns: frozenColumns };
      this.sheet.repeatedRows = `${this.#next + 1}:${this.#next + 1}`;
    }
    columns.forEach(({ name }, column) => this.sheet.text(this.#next, column, name, "heading"));
    this.#next++;
  }

  /** Writes a row of a table. Answers its place, from 0. */
  row(columns: readonly TableColumn[], entries: readonly Entry[], look: Look = "label"): number {
    entries.forEach((entry, column) => {
      if (entry === undefined) return;
      if (typeof entry === "object") this.sheet.put(this.#next, column, entry);
      else if (typeof entry === "number")
        this.sheet.number(this.#next, column, entry, columns[column]?.shown ?? "number", look);
      else this.sheet.text(this.#next, column, entry, look);
    });
    return this.#next++;
  }
}

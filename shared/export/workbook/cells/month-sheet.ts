import { Sheet, type Look, type Shown } from "./sheet.ts";
import { add, cellTerm, sum, ZERO, type Range, type Term } from "./term.ts";

const LABEL = 0;
const UNIT = 1;
const TOTAL = 2;
/** Column of month 0, from 0. */
const FIRST_MONTH_COLUMN = 3;
const MONTH_ROW = 3;
const FIRST_ROW = 6;
/** Least and greatest width of the column that says what a line is. */
const LABEL_WIDTHS = [54, 84] as const;
/** Months that a sheet of paper has room for. */
const MONTHS_ON_PAPER = 24;

/** Calendar facts of a deal's months, for the heads of columns. */
export interface MonthNames {
  /** `Jan 2015` by month. */
  readonly calendar: readonly string[];
  /** `2014/15` by month. */
  readonly financialYear: readonly string[];
  /** The unit of money. */
  readonly currency: string;
}

/** Most months have nothing of most lines: a dash says so more quietly than a number. */
const inMonths: Partial<Record<Shown, Shown>> = { money: "flow", number: "units" };

/** One line over the months: a cell each, set one after the other, and what they come to in all. */
export class MonthRow {
  readonly #sheet: Sheet;
  readonly #row: number;
  readonly #shown: Shown;
  readonly #look: Look | undefined;
  readonly #cells: Term[] = [];

  constructor(sheet: Sheet, row: number, shown: Shown, look: Look | undefined) {
    this.#sheet = sheet;
    this.#row = row;
    this.#shown = shown;
    this.#look = look;
  }

  /** Sets the next month's cell; answers it as formulas name it. */
  push(formula: Term): Term {
    const cell = this.#sheet.formula(
      this.#row,
      FIRST_MONTH_COLUMN + this.#cells.length,
      formula,
      this.#shown,
      this.#look,
    );
    this.#cells.push(cell);
    return cell;
  }

  /** Sets the next month's cell to a plain number. */
  pushNumber(value: number): Term {
    const cell = this.#sheet.number(this.#row, FIRST_MONTH_COLUMN + this.#cells.length, value, this.#shown, "input");
    this.#cells.push(cell);
    return cell;
  }

  /** The cell of a month; zero where there is none. */
  at(month: number): Term {
    return this.#cells[month] ?? ZERO;
  }

  /** Cells from one month to another, both in it; those there are. */
  between(first: number, last: number): Range {
    const [from, to] = [Math.max(0, first), Math.min(last, this.#cells.length - 1)];
    return this.#sheet.across(this.#row, FIRST_MONTH_COLUMN + from, FIRST_MONTH_COLUMN + to);
  }

  /**
   * What lines come to together, from one month to another, both in it: one range where they stand below each other, so that no
   * formula grows with the deal.
   */
  static sumOf(rows: readonly MonthRow[], first: number, last: number): Term {
    const [top] = rows;
    if (!top || last < first) return ZERO;
    const isBlock = rows.every((row, place) => row.#sheet === top.#sheet && row.#row === top.#row + place);
    if (isBlock && rows.length > 1)
      return sum(top.#sheet.block(top.#row, FIRST_MONTH_COLUMN + first, rows.at(-1)!.#row, FIRST_MONTH_COLUMN + last));
    return add(...rows.map((row) => (first === last ? row.at(first) : sum(row.between(first, last)))));
  }

  /** Months there are. */
  get length(): number {
    return this.#cells.length;
  }

  /** Writes what all months come to into the column of totals; answers that cell. */
  total(): Term {
    return this.#sheet.formula(this.#row, TOTAL, sum(this.between(0, this.#cells.length - 1)), this.#shown, "total");
  }

  /** Cells of the row, as a chart names them. */
  get address(): string {
    return this.#sheet.addressAcross(this.#row, FIRST_MONTH_COLUMN, FIRST_MONTH_COLUMN + this.#cells.length - 1);
  }
}

/** A sheet whose columns are the months of a deal, as financial models have it: a line a row. */
export class MonthSheet {
  readonly sheet: Sheet;
  /** The number of each month, 0 for the service start. */
  readonly months: MonthRow;
  readonly #currency: string;
  #next = FIRST_ROW;

  constructor(name: string, title: string, note: string, months: number, names: MonthNames) {
    const sheet = new Sheet(name);
    this.sheet = sheet;
    this.#currency = names.currency;
    sheet.widths = [LABEL_WIDTHS[0], 10, 16, ...Array.from({ length: months }, () => 12)];
    sheet.frozen = { rows: FIRST_ROW, columns: FIRST_MONTH_COLUMN };
    sheet.repeatedRows = `${MONTH_ROW + 1}:${FIRST_ROW}`;
    sheet.repeatedColumns = "A:C";
    sheet.pagesWide = Math.ceil(months / MONTHS_ON_PAPER);
    sheet.text(0, LABEL, title, "title");
    sheet.text(1, LABEL, note, "note", { reads: true });
    ["Month after the service start", "Unit", "Total"].forEach((text, column) =>
      sheet.text(MONTH_ROW, column, text, "heading"),
    );
    sheet.text(MONTH_ROW + 1, LABEL, "Calendar month", "quiet");
    sheet.text(MONTH_ROW + 2, LABEL, "Financial year", "quiet");
    this.months = new MonthRow(sheet, MONTH_ROW, "whole", "heading");
    for (let month = 0; month < months; month++) {
      this.months.push(cellTerm(month, () => String(month)));
      sheet.number(MONTH_ROW, FIRST_MONTH_COLUMN + month, month, "whole", "heading");
      sheet.text(MONTH_ROW + 1, FIRST_MONTH_COLUMN + month, names.calendar[month] ?? "", "month");
      sheet.text(MONTH_ROW + 2, FIRST_MONTH_COLUMN + month, names.financialYear[month] ?? "", "month");
    }
  }

  /** Begins a part of the sheet. */
  section(title: string): void {
    if (this.#next > FIRST_ROW) this.#next++;
    this.sheet.text(this.#next++, LABEL, title, "section");
  }

  /** A line of its own text, under what it explains. */
  remark(text: string): void {
    this.sheet.text(this.#next++, LABEL, text, "note");
  }

  /** Begins a line. */
  row(label: string, unit: string, shown: Shown, look?: Look): MonthRow {
    this.#head(label, unit, look === "total" ? "total" : "label");
    return new MonthRow(this.sheet, this.#next++, inMonths[shown] ?? shown, look);
  }

  /** A line with a single plain number, to be changed, in the column of totals. */
  plainFigure(label: string, unit: string, shown: Shown, value: number): Term {
    this.#head(label, unit);
    return this.sheet.number(this.#next++, TOTAL, value, shown, "input");
  }

  /** A line with a single figure, in the column of totals. */
  figure(label: string, unit: string, shown: Shown, formula: Term): Term {
    this.#head(label, unit);
    return this.sheet.formula(this.#next++, TOTAL, formula, shown);
  }

  /** Writes what a line is called; the column grows with what stands in it. */
  #head(label: string, unit: string, look: Look = "label"): void {
    this.sheet.text(this.#next, LABEL, label, look);
    this.sheet.text(this.#next, UNIT, unit === "money" ? this.#currency : unit, "quiet");
    const [least, most] = LABEL_WIDTHS;
    const [width = least, ...others] = this.sheet.widths;
    this.sheet.widths = [Math.max(width, Math.min(most, label.length + 3)), ...others];
  }
}

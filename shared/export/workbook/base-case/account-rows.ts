import type { MonthRow, MonthSheet } from "../cells/month-sheet.ts";
import { toPenny, ZERO, type Term } from "../cells/term.ts";

/** Lines of the account, made as they are first written, each set once a month. */
export class AccountRows {
  readonly #sheet: MonthSheet;
  readonly #rows = new Map<string, MonthRow>();
  #month = 0;

  constructor(sheet: MonthSheet) {
    this.#sheet = sheet;
  }

  /** Begins the next month. */
  begin(month: number): void {
    this.#month = month;
  }

  /** Begins a part of the sheet; only in month 0, in which all lines are made. */
  section(title: string): void {
    if (this.#month === 0) this.#sheet.section(title);
  }

  /** Money to the penny. */
  money(label: string, formula: Term): Term {
    return this.#row(label, "money", false).push(formula === ZERO ? ZERO : toPenny(formula));
  }

  /** Money with its fractions, as what accrues is kept. */
  exact(label: string, formula: Term): Term {
    return this.#row(label, "money", false).push(formula);
  }

  /** A rate or a factor. */
  factor(label: string, formula: Term): Term {
    return this.#row(label, "times", true).push(formula);
  }

  /** A factor that is a plain number, to be changed. */
  plainFactor(label: string, value: number): Term {
    return this.#row(label, "times", true).pushNumber(value);
  }

  /** Fills what lines lack of so many months, and adds lines of money up. */
  finish(months: number, added: readonly string[]): void {
    for (const row of this.#rows.values()) while (row.length < months) row.push(ZERO);
    for (const label of added) this.#rows.get(label)?.total();
  }

  /** What a line came to in the month before; 0 in the first, and of a line that there is not. */
  before(label: string): Term {
    return this.#rows.get(label)?.at(this.#month - 1) ?? ZERO;
  }

  /** A line by its name. */
  row(label: string): MonthRow {
    return this.#rows.get(label)!;
  }

  #row(label: string, unit: string, isFactor: boolean): MonthRow {
    const row = this.#rows.get(label) ?? this.#sheet.row(label, unit, isFactor ? "factor" : "money");
    this.#rows.set(label, row);
    // Of a line that some months pass over, nothing stands there.
    while (row.length < this.#month) row.push(ZERO);
    return row;
  }
}

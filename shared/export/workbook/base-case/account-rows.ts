import type { MonthRow, MonthSheet } from "../cells/month-sheet.ts";
import { toPenny, ZERO, type Term } from "../cells/term.ts";

/** What stands on the sheet, from the top: the head of a part, or a line. */
export type AccountPlace =
  | { readonly kind: "section"; readonly name: string }
  | { readonly kind: "line"; readonly name: string; readonly isFactor: boolean };

/**
 * Lines of the account, found by name, each set once a month. What lines there are shows only as months are written, since some
 * happen in few of them: so the account is written twice, the second time on the plan that the first has found.
 */
export class AccountRows {
  readonly #rows = new Map<string, MonthRow>();
  readonly #places: AccountPlace[] = [];
  readonly #isPlanned: boolean;
  readonly #sheet: MonthSheet;
  #last: AccountPlace | undefined;
  #month = 0;

  /** @param plan of all lines, in their order, where one was found */
  constructor(sheet: MonthSheet, plan?: readonly AccountPlace[]) {
    this.#sheet = sheet;
    this.#isPlanned = plan !== undefined;
    for (const place of plan ?? [])
      if (place.kind === "section") sheet.section(place.name);
      else this.#make(place);
  }

  /** Begins the next month. */
  begin(month: number): void {
    this.#month = month;
    this.#last = undefined;
  }

  /** Begins a part of the sheet. */
  section(title: string): void {
    this.#visit({ kind: "section", name: title });
  }

  /** Money to the penny. */
  money(label: string, formula: Term): Term {
    return this.#row(label, false).push(formula === ZERO ? ZERO : toPenny(formula));
  }

  /** Money with its fractions, as what accrues is kept. */
  exact(label: string, formula: Term): Term {
    return this.#row(label, false).push(formula);
  }

  /** A rate or a factor. */
  factor(label: string, formula: Term): Term {
    return this.#row(label, true).push(formula);
  }

  /** A factor that is a plain number, to be changed. */
  plainFactor(label: string, value: number): Term {
    return this.#row(label, true).pushNumber(value);
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

  /** Every line there is, in the order in which a month comes to them. */
  get plan(): readonly AccountPlace[] {
    return this.#places;
  }

  #row(label: string, isFactor: boolean): MonthRow {
    this.#visit({ kind: "line", name: label, isFactor });
    const row = this.#rows.get(label)!;
    // Of a line that some months pass over, nothing stands there.
    while (row.length < this.#month) row.push(ZERO);
    return row;
  }

  /** What a month comes to for the first time stands after what it came to before. */
  #visit(place: AccountPlace): void {
    const known = this.#places.find(({ kind, name }) => kind === place.kind && name === place.name);
    if (!known && !this.#isPlanned) {
      const after = this.#last ? this.#places.indexOf(this.#last) : -1;
      this.#places.splice(after + 1, 0, place);
      if (place.kind === "line") this.#make(place);
    }
    this.#last = known ?? place;
  }

  #make({ name, isFactor }: { readonly name: string; readonly isFactor: boolean }): void {
    this.#rows.set(name, this.#sheet.row(name, isFactor ? "times" : "money", isFactor ? "factor" : "money"));
  }
}

import { STANDS } from "./claim-fate.ts";
import type { ClaimList } from "./claim-list.ts";

/**
 * Puts claims in date order: by month, then in the order of the rate card, then of people. A counting sort, which keeps
 * the list's own order within a month.
 */
export class DateOrder {
  readonly #firstOfMonth: Int32Array;
  #claims = new Int32Array(0);
  /** Claims put in order by the last call of {@link sort}. */
  count = 0;

  /** @param months months a claim may fall in, from 0 */
  constructor(months: number) {
    this.#firstOfMonth = new Int32Array(months + 1);
  }

  /** Place in the list of the claim that is `position`th by date. */
  at(position: number): number {
    return this.#claims[position]!;
  }

  /**
   * Orders the standing claims of some rules.
   * @param months `list.month` or `list.dueMonth`
   */
  sort(list: ClaimList, months: Int32Array, rules: readonly number[]): void {
    const first = this.#firstOfMonth;
    first.fill(0);
    if (this.#claims.length < list.count) this.#claims = new Int32Array(list.rule.length);
    let count = 0;
    for (const rule of rules)
      for (let claim = list.firstOfRule[rule]!; claim < list.firstOfRule[rule + 1]!; claim++) {
        if (list.fate[claim] !== STANDS) continue;
        first[months[claim]! + 1]!++;
        count++;
      }
    for (let month = 1; month < first.length; month++) first[month]! += first[month - 1]!;
    for (const rule of rules)
      for (let claim = list.firstOfRule[rule]!; claim < list.firstOfRule[rule + 1]!; claim++)
        if (list.fate[claim] === STANDS) this.#claims[first[months[claim]!]!++] = claim;
    this.count = count;
  }
}

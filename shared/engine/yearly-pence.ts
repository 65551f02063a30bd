import { CASH_ROWS, type TrialFacts } from "./trial-facts.ts";

/** Cash by financial year in whole pence, so that totals are exact, until it is told in the deal's currency. */
export class YearlyPence {
  readonly rows: Readonly<Record<(typeof CASH_ROWS)[number], Float64Array>>;
  readonly #pairs: readonly (readonly [pence: Float64Array, told: Float64Array])[];

  /** @param told the rows of facts that they are added to */
  constructor(told: TrialFacts["yearly"]) {
    const row = (): Float64Array => new Float64Array(told.payments.length);
    this.rows = { payments: row(), costs: row(), netPosition: row(), investorCash: row(), providerMargin: row() };
    this.#pairs = CASH_ROWS.map((name) => [this.rows[name], told[name]]);
  }

  clear(): void {
    for (const [pence] of this.#pairs) pence.fill(0);
  }

  tell(): void {
    for (const [pence, told] of this.#pairs)
      for (let year = 0; year < told.length; year++) told[year]! += pence[year]! / 100;
  }
}

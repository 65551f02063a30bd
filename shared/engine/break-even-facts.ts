import { breakEvenMonth } from "../finance/break-even.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import type { Trial } from "./simulator.ts";
import type { TrialFacts } from "./trial-facts.ts";

/**
 * Finds a trial's months of break-even: of all public budgets, and of the commissioner's own. Payments count in the month of
 * their cash, savings in the month in which they are made.
 */
export class BreakEvenFacts {
  readonly #commissioner: number;
  /** Places of the payers whose budget is the commissioner's. */
  readonly #ownPayers: readonly number[];
  readonly #saved: Float64Array;
  readonly #spent: Float64Array;

  constructor({ scenario, timeline }: CompiledDeal) {
    const { commissioner } = scenario.deal;
    this.#commissioner = scenario.budgetHolders.findIndex(({ id }) => id === commissioner);
    this.#ownPayers = scenario.payment.payers.flatMap(({ budgetHolder }, place) =>
      budgetHolder === commissioner ? [place] : [],
    );
    this.#saved = new Float64Array(timeline.months);
    this.#spent = new Float64Array(timeline.months);
  }

  tell(facts: TrialFacts, { savings: { byHolder }, payments, costs, account: { toCommissioner } }: Trial): void {
    const saved = this.#saved;
    const spent = this.#spent;
    const months = saved.length;
    saved.fill(0);
    spent.fill(0);
    for (let from = 0; from < byHolder.length; from += months)
      for (let month = 0; month < months; month++) saved[month]! += byHolder[from + month]!;
    for (let month = 0; month < payments.cash.length; month++) spent[month] = payments.cash[month]! / 100;
    facts.public.breakEvenMonth = breakEvenMonth(saved, spent);

    const from = this.#commissioner * months;
    for (let month = 0; month < months; month++) saved[month] = byHolder[from + month]!;
    for (let month = 0; month < toCommissioner.length; month++) {
      let pence = costs.commissioner[month]!;
      for (let place = 0; place < this.#ownPayers.length; place++)
        pence += payments.cashByPayer[this.#ownPayers[place]!]![month]!;
      spent[month] = pence / 100;
      saved[month]! += toCommissioner[month]! / 100;
    }
    facts.commissioner.breakEvenMonth = breakEvenMonth(saved, spent);
  }
}

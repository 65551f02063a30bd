import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { people, rule } from "./deal-parts.ts";
import { plainDeal, type DealParts } from "./plain-deal.ts";

/** One pound for each achievement or event; for what is measured of a cohort, for any improvement. */
const ruleOf = ({ id, kind }: Outcome): PaymentRule => ({
  ...rule(id, 1),
  ...(kind === "cohortMeasured"
    ? {
        schedule: {
          effect: "difference",
          unit: "amount",
          between: "stepped",
          points: [{ effect: 0, value: 1 }],
          measured: "perCohort",
        },
      }
    : {}),
});

/** A deal that pays nothing of note for some outcomes of one group of people, all of whom start at once. */
export const dealOf = (outcomes: readonly Outcome[], count: number, parts: DealParts = {}): Scenario =>
  plainDeal({
    ...parts,
    outcomes,
    cohort: { segments: [people("all", count)], ...parts.cohort },
    payment: { rateCard: [ruleOf(outcomes[0]!)], ...parts.payment },
  });

/** Looks at each of so many trials of a deal. */
export function eachTrial(scenario: Scenario, trials: number, look: (trial: Trial, number: number) => void): void {
  const simulator = new Simulator(compileDeal(scenario));
  for (let number = 0; number < trials; number++) look(simulator.simulate(4, number), number);
}

/** Mean and variance of a figure over all of its draws. */
export class Tally {
  count = 0;
  #sum = 0;
  #squares = 0;

  add(value: number): void {
    this.count++;
    this.#sum += value;
    this.#squares += value * value;
  }

  get mean(): number {
    return this.#sum / this.count;
  }

  get variance(): number {
    return this.#squares / this.count - this.mean ** 2;
  }

  /** Standard error of the mean. */
  get error(): number {
    return Math.sqrt(this.variance / this.count);
  }
}

import type { PathStep } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** A place of the deal one can be taken to. */
export interface DealPlace {
  readonly name: string;
  /** What kind of thing it is: "Outcome". */
  readonly kind: string;
  readonly path: readonly PathStep[];
}

/** Everything of a deal that has a name: outcomes, rules, savings, costs, tranches, plans, payers. */
export function placesOf(scenario: Scenario): readonly DealPlace[] {
  const named = (
    kind: string,
    items: readonly { readonly name: string }[] | undefined,
    ...path: readonly PathStep[]
  ): readonly DealPlace[] =>
    (items ?? []).map(({ name }, index) => ({
      kind,
      name: name === "" ? "Without a name" : name,
      path: [...path, index],
    }));
  return [
    ...named("Outcome", scenario.outcomes, "outcomes"),
    ...named("Rule of the rate card", scenario.payment.rateCard, "payment", "rateCard"),
    ...named("Saving", scenario.savings, "savings"),
    ...named("Cost", scenario.costs.lines, "costs", "lines"),
    ...named("Tranche", scenario.capital?.tranches, "capital", "tranches"),
    ...named("Plan", scenario.plans, "plans"),
    ...named("Budget holder", scenario.budgetHolders, "budgetHolders"),
  ];
}

import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** A deal whose every name is a text that tries to be something else, and whose notes are long. */
export function hostileDeal(text: string): Scenario {
  const { scenario } = examples.find(({ id }) => id === "skill-mill")!;
  const named = <Named extends { readonly name: string }>(all: readonly Named[]): readonly Named[] =>
    all.map((each) => ({ ...each, name: text }));
  return {
    ...scenario,
    deal: { ...scenario.deal, name: text, summary: text, notes: "n".repeat(10_000), provider: text },
    outcomes: named(scenario.outcomes),
    budgetHolders: named(scenario.budgetHolders),
    payment: {
      ...scenario.payment,
      rateCard: named(scenario.payment.rateCard),
      payers: named(scenario.payment.payers),
    },
  };
}

import type { Scenario } from "#shared/model/scenario.ts";

/** What names an outcome, in words: why it cannot be removed. */
export function outcomeUses({ payment, savings, outcomes, costs }: Scenario, id: string): readonly string[] {
  return [
    ...payment.rateCard.filter((rule) => rule.outcome === id).map((rule) => `the rate card's “${rule.name}”`),
    ...savings.filter((saving) => saving.outcome === id).map((saving) => `the saving “${saving.name}”`),
    ...outcomes
      .filter((outcome) => "after" in outcome && outcome.after === id)
      .map((outcome) => `the stage “${outcome.name}”`),
    ...costs.lines
      .filter((line) => line.basis.kind === "perOutcome" && line.basis.outcome === id)
      .map((line) => `the cost “${line.name}”`),
  ];
}

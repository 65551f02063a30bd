import type { Scenario } from "#shared/model/scenario.ts";
import type { Performance } from "#shared/model/tranche.ts";
import { inputUses } from "../uncertainty/input-uses.ts";

const follows = (performance: Performance | undefined, id: string): boolean =>
  performance !== undefined && "outcome" in performance && performance.outcome === id;

/** Terms of capital that look at an outcome. */
function usesOfCapital({ capital: { tranches, earlyTermination } }: Scenario, id: string): readonly string[] {
  const ends =
    earlyTermination?.outcomes?.includes(id) || follows(earlyTermination?.minimumPerformance?.performance, id);
  return [
    ...tranches
      .filter(
        ({ coupon, principalAtRisk }) =>
          follows(coupon?.performance?.schedule.performance, id) || follows(principalAtRisk?.performance, id),
      )
      .map(({ name }) => `the tranche “${name}”`),
    ...(ends ? ["the early end of the contract"] : []),
  ];
}

/** What names a figure of an outcome; its own formulas go with it. */
function usesOfFigures(scenario: Scenario, id: string): readonly string[] {
  const others = { ...scenario, outcomes: scenario.outcomes.filter((outcome) => outcome.id !== id) };
  const isMeant = (text: string): boolean => text.includes(`outcome.${id}.`);
  return inputUses(others, isMeant, isMeant);
}

/** What names an outcome, in words: why it cannot be removed. */
export function outcomeUses(scenario: Scenario, id: string): readonly string[] {
  const { payment, savings, outcomes, costs } = scenario;
  return [
    ...payment.rateCard
      .filter(
        ({ outcome, requires, qualityGate, trigger }) =>
          outcome === id || requires?.includes(id) || qualityGate?.outcome === id || trigger?.outcome === id,
      )
      .map((rule) => `the rate card's “${rule.name}”`),
    ...savings.filter((saving) => saving.outcome === id).map((saving) => `the saving “${saving.name}”`),
    ...outcomes
      .filter((outcome) => "after" in outcome && outcome.after === id)
      .map((outcome) => `the stage “${outcome.name}”`),
    ...costs.lines
      .filter((line) => line.basis.kind === "perOutcome" && line.basis.outcome === id)
      .map((line) => `the cost “${line.name}”`),
    ...usesOfCapital(scenario, id),
    ...usesOfFigures(scenario, id),
  ];
}

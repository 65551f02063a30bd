import type { Scenario } from "#shared/model/scenario.ts";
import type { Performance } from "#shared/model/tranche.ts";
import { inputUses, within } from "./input-uses.ts";
import { precisionUses } from "./precision-uses.ts";
import { term, type Use } from "./use.ts";

const follows = (performance: Performance | undefined, id: string): boolean =>
  performance !== undefined && "outcome" in performance && performance.outcome === id;

/** Terms of capital that look at an outcome. */
function usesOfCapital({ capital: { tranches, earlyTermination } }: Scenario, id: string): readonly Use[] {
  const ends =
    earlyTermination?.outcomes?.includes(id) || follows(earlyTermination?.minimumPerformance?.performance, id);
  return [
    ...tranches
      .filter(
        ({ coupon, principalAtRisk }) =>
          follows(coupon?.performance?.schedule.performance, id) || follows(principalAtRisk?.performance, id),
      )
      .map(({ name }) => term(`the tranche “${name}”`)),
    ...(ends ? [term("the early end of the contract")] : []),
  ];
}

/** What names a figure of an outcome; its own formulas go with it. */
function usesOfFigures(scenario: Scenario, id: string): readonly Use[] {
  const isMeant = (each: string): boolean => each.startsWith(`outcome.${id}.`);
  return [...inputUses(scenario, isMeant, within(scenario, ["outcomes"], [id])), ...precisionUses(scenario, isMeant)];
}

/** What names an outcome: why it cannot be removed. */
export function outcomeUses(scenario: Scenario, id: string): readonly Use[] {
  const { payment, savings, outcomes, costs } = scenario;
  return [
    ...payment.rateCard
      .filter(
        ({ outcome, requires, qualityGate, trigger }) =>
          outcome === id || requires?.includes(id) || qualityGate?.outcome === id || trigger?.outcome === id,
      )
      .map((rule) => term(`the rate card's “${rule.name}”`)),
    ...savings.filter((saving) => saving.outcome === id).map((saving) => term(`the saving “${saving.name}”`)),
    ...outcomes
      .filter((outcome) => "after" in outcome && outcome.after === id)
      .map((outcome): Use => ({ kind: "stage", words: `the stage “${outcome.name}”` })),
    ...costs.lines
      .filter((line) => line.basis.kind === "perOutcome" && line.basis.outcome === id)
      .map((line) => term(`the cost “${line.name}”`)),
    ...usesOfCapital(scenario, id),
    ...usesOfFigures(scenario, id),
  ];
}

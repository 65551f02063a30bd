import type { Input } from "#shared/model/input.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** A certain or low-likely-high number times a factor. @throws for other distributions */
function times(input: Input, factor: number): Input {
  const { value } = input;
  if (typeof value === "number") return { ...input, value: Math.round(value * factor) };
  if (value.family !== "pert") throw new Error(`a ${value.family} distribution of referrals is not scaled`);
  return {
    ...input,
    value: { ...value, low: value.low * factor, likely: value.likely * factor, high: value.high * factor },
  };
}

/** The same deal with so many times the people. */
export const withPeople = (scenario: Scenario, factor: number): Scenario => ({
  ...scenario,
  cohort: {
    ...scenario.cohort,
    segments: scenario.cohort.segments.map((segment) => ({ ...segment, referrals: times(segment.referrals, factor) })),
  },
});

/** The same deal with every pathway and its rules so many times, under further names. @param copies whole, 1 or more */
export function withOutcomes(scenario: Scenario, copies: number): Scenario {
  const suffix = (copy: number): string => (copy === 0 ? "" : `-copy-${copy}`);
  const copied = <Item>(items: readonly Item[], make: (item: Item, suffix: string) => Item): readonly Item[] =>
    Array.from({ length: copies }, (_, copy) => items.map((item) => make(item, suffix(copy)))).flat();
  const outcome = (original: Outcome, end: string): Outcome => ({
    ...original,
    id: original.id + end,
    ...("after" in original && original.after !== undefined ? { after: original.after + end } : {}),
  });
  return {
    ...scenario,
    outcomes: copied(scenario.outcomes, outcome),
    payment: {
      ...scenario.payment,
      rateCard: copied(scenario.payment.rateCard, (rule, end) => ({
        ...rule,
        id: rule.id + end,
        outcome: rule.outcome + end,
      })),
    },
  };
}

/** The same deal with a contract and an appraisal of so many times the months; referrals come as they did. */
export function withMonths(scenario: Scenario, factor: number): Scenario {
  const { deal, payment, appraisal, costs } = scenario;
  const contractMonths = deal.contractMonths * factor;
  return {
    ...scenario,
    deal: { ...deal, contractMonths },
    payment: { ...payment, lastClaimMonth: contractMonths - (deal.contractMonths - payment.lastClaimMonth) },
    appraisal: { ...appraisal, months: appraisal.months * factor },
    costs: {
      ...costs,
      lines: costs.lines.map((line) =>
        line.basis.kind === "monthly"
          ? { ...line, basis: { ...line.basis, lastMonth: line.basis.lastMonth * factor } }
          : line,
      ),
    },
    plans: [],
  };
}

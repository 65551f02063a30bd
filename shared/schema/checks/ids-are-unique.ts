import type { PathStep, Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

interface Named {
  readonly id: string;
}

function repeatedIds(list: readonly Named[], path: readonly PathStep[]): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        path: [...path, index, "id"],
        code: "id-repeated",
        sentence: `The id “${id}” is used twice in this list. Give each its own, since other parts refer to it.`,
      },
    ];
  });
}

const listOf = (
  part: keyof Scenario,
  path: readonly PathStep[],
  list: (scenario: Scenario) => readonly Named[],
): CrossFieldCheck => ({ reads: [part], find: (scenario) => repeatedIds(list(scenario), path) });

/** No two items of one list share an id. */
export const idsAreUnique: readonly CrossFieldCheck[] = [
  listOf("sources", ["sources"], (s) => s.sources),
  listOf("budgetHolders", ["budgetHolders"], (s) => s.budgetHolders),
  listOf("cohort", ["cohort", "segments"], (s) => s.cohort.segments),
  listOf("outcomes", ["outcomes"], (s) => s.outcomes),
  listOf("payment", ["payment", "rateCard"], (s) => s.payment.rateCard),
  listOf("payment", ["payment", "exclusiveGroups"], (s) => s.payment.exclusiveGroups ?? []),
  listOf("payment", ["payment", "groupCaps"], (s) => s.payment.groupCaps ?? []),
  listOf("payment", ["payment", "payers"], (s) => s.payment.payers),
  listOf("savings", ["savings"], (s) => s.savings),
  listOf("costs", ["costs", "lines"], (s) => s.costs.lines),
  listOf("capital", ["capital", "tranches"], (s) => s.capital.tranches),
  listOf("uncertainty", ["uncertainty", "quantities"], (s) => s.uncertainty?.quantities ?? []),
  listOf("uncertainty", ["uncertainty", "drivers"], (s) => s.uncertainty?.drivers ?? []),
  listOf("plans", ["plans"], (s) => s.plans ?? []),
];

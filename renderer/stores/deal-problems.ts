import type { Problem } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";

const known = new WeakMap<Scenario, readonly Problem[]>();

/** Everything that keeps the deal from being run; worked out once for each version of it. */
export function dealProblems(scenario: Scenario): readonly Problem[] {
  const before = known.get(scenario);
  if (before) return before;
  const checked = checkScenario(scenario);
  const problems = checked.kind === "invalid" ? checked.problems : [];
  known.set(scenario, problems);
  return problems;
}

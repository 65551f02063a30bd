import type { Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

interface Found {
  readonly parts: readonly unknown[];
  readonly problems: readonly Problem[];
}

const last = new WeakMap<CrossFieldCheck, Found>();

/**
 * What a check finds; what it found the last time where all it reads is still the same, as most is after an edit. Only of
 * parts that are frozen, since any other may have changed.
 */
export function foundBy(check: CrossFieldCheck, scenario: Scenario): readonly Problem[] {
  const parts = check.reads.map((part) => scenario[part]);
  if (!parts.every((part) => Object.isFrozen(part))) return check.find(scenario);
  const before = last.get(check);
  if (before?.parts.every((part, index) => part === parts[index])) return before.problems;
  const problems = check.find(scenario);
  last.set(check, { parts, problems });
  return problems;
}

import { inShownStyle } from "#shared/format/in-shown-style.ts";
import { shownStyle } from "#shared/format/shown-style.ts";
import type { Problem } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";

interface Known {
  /** Of the style in which the sentences are told. */
  readonly locale: string;
  readonly problems: readonly Problem[];
}

const known = new WeakMap<Scenario, Known>();

/** Everything that keeps the deal from being run, with numbers as they are shown; worked out once for each version of it. */
export function dealProblems(scenario: Scenario): readonly Problem[] {
  const { locale } = shownStyle();
  const before = known.get(scenario);
  if (before?.locale === locale) return before.problems;
  const checked = checkScenario(scenario);
  const problems =
    checked.kind === "invalid"
      ? checked.problems.map((problem) => ({ ...problem, sentence: inShownStyle(problem.sentence) }))
      : [];
  known.set(scenario, { locale, problems });
  return problems;
}

import type { Goal } from "#shared/analysis/solve/goal.ts";
import { testsOf } from "#shared/analysis/tests/default-tests.ts";
import type { Analyses, PartyTest } from "#shared/model/analyses.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { figuresOf, findFigure } from "#shared/sweep/decision-figures.ts";
import { termFamilies, type NamedTerm } from "#shared/sweep/term-names.ts";

/** Every term of a deal that has a short name. */
export const termsToSolve = (scenario: Scenario): readonly NamedTerm[] =>
  termFamilies.flatMap(({ of }) => of(scenario));

/** What people ask first: the level of all prices. Every deal has it, if only of nothing. */
export const usualTerm = "prices";

/** Levels that are asked for first: a chance of 1 in 20, a return of 6 %, capital back once. */
function startingLevel(figure: string, tests: readonly PartyTest[], { payment }: Scenario): number {
  const test = tests.find((each) => each.figure === figure);
  if (test) return test.level;
  const found = findFigure(figure);
  if (found?.kind === "chance") return 0.05;
  if (found?.unit === "rate") return 0.06;
  if (found?.unit === "multiple") return 1;
  return figure.startsWith("payments.") ? (payment.budget?.value ?? payment.contractCap?.value ?? 0) : 0;
}

/** The goal of a figure until it is changed: what its party would ask. */
export function startingGoal(scenario: Scenario, analyses: Analyses | undefined, figure: string): Goal {
  const tests = testsOf(scenario, analyses);
  const limit = findFigure(figure)?.more ? "atLeast" : "atMost";
  return { figure, limit, level: startingLevel(figure, tests, scenario) };
}

/** The goal until one is chosen: the first test of a party, or expected payments. */
export function usualGoal(scenario: Scenario, analyses: Analyses | undefined): Goal {
  const known = new Set(figuresOf(scenario).map(({ id }) => id));
  const first = testsOf(scenario, analyses).find(({ figure }) => known.has(figure));
  return startingGoal(scenario, analyses, first?.figure ?? "payments.total.mean");
}

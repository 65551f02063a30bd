import type { Analyses, PartyTest } from "../../model/analyses.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import type { Scenario } from "../../model/scenario.ts";
import { figuresOf } from "../../sweep/decision-figures.ts";

/**
 * What parties are taken to ask of a deal until they say it themselves. The commissioner keeps to its budget in nine futures of
 * ten; without a budget the public sector is to gain by the deal. Investors lose capital in one future of ten at most. The
 * provider covers its costs on average.
 */
const usual: readonly PartyTest[] = [
  { party: "commissioner", figure: "payments.overBudget", limit: "atMost", level: 0.1 },
  { party: "investor", figure: "investor.loss", limit: "atMost", level: 0.1 },
  { party: "provider", figure: `${names.providerMargin}.mean`, limit: "atLeast", level: 0 },
];
const withoutBudget: PartyTest = {
  party: "commissioner",
  figure: `${names.publicNetPresentValue}.mean`,
  limit: "atLeast",
  level: 0,
};

/** The tests that parties have in a deal that states none; those whose figure it lacks are left out. */
export function defaultTests(scenario: Scenario): readonly PartyTest[] {
  const known = new Set(figuresOf(scenario).map(({ id }) => id));
  const tests = scenario.payment.budget ? usual : [withoutBudget, ...usual];
  return tests.filter(({ figure }) => known.has(figure));
}

/** The tests by which a deal is judged: those of its file, or the usual ones where the file states none. */
export const testsOf = (scenario: Scenario, analyses: Analyses | undefined): readonly PartyTest[] =>
  analyses?.tests ?? defaultTests(scenario);

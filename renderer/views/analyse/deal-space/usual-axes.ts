import type { Scenario } from "#shared/model/scenario.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import { termInFile } from "#shared/sweep/term-in-file.ts";
import { termFamilies, type NamedTerm } from "#shared/sweep/term-names.ts";
import type { ChosenAxis } from "../../../stores/deal-space-store.ts";

/** Terms of a deal that a map can be over: those that have a number, or can be given one. */
export const termsOfMap = (scenario: Scenario): readonly NamedTerm[] =>
  termFamilies.flatMap(({ of }) => of(scenario)).filter((term) => termInFile(scenario, term) !== undefined);

/** A span around what a term has now, of round numbers where it can be: half of it to half as much again. */
export function usualSpan(scenario: Scenario, name: string): ChosenAxis | undefined {
  const found = findTerm(scenario, name);
  const now = found.kind === "found" ? termInFile(scenario, found.term) : undefined;
  if (now === undefined) return undefined;
  if (now === 0) return { term: name, low: 0, high: 0.1 };
  const [a, b] = [now * 0.5, now * 1.5];
  return { term: name, low: Number(Math.min(a, b).toPrecision(6)), high: Number(Math.max(a, b).toPrecision(6)) };
}

/** What people ask first: the level of all prices against the cap; or what there is. */
const wanted = ["prices", "cap", "personCap", "annualCap", "budget", "serviceFee", "indexation", "referrals"];

/** The two terms that a map of a deal is over until others are chosen; undefined where it has fewer than two. */
export function usualAxes(scenario: Scenario): readonly [x: ChosenAxis, y: ChosenAxis] | undefined {
  const known = termsOfMap(scenario).map(({ name }) => name);
  const inOrder = [...wanted.filter((name) => known.includes(name)), ...known];
  const [first, second] = [...new Set(inOrder)].filter((name) => name !== "budget");
  const [x, y] = [first, second].map((name) => (name === undefined ? undefined : usualSpan(scenario, name)));
  return x && y ? [x, y] : undefined;
}

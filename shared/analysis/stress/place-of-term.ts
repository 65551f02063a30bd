import type { PathStep } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { TermPath } from "../../model/variant.ts";
import { valueAt } from "../../schema/value-at.ts";
import { numberIn } from "../../sweep/with-term.ts";
import { placeIn } from "../../variants/term-path.ts";

const FIXED: ReadonlySet<string> = new Set(["run", "format", "version", "variants", "versions", "analyses"]);

/** A number drawn once a trial, or one that is stated. */
const isNumber = (found: unknown): boolean =>
  numberIn(found) !== undefined || typeof valueAt(found, ["value", "family"]) === "string";

/**
 * Where a number of a deal stands that a stress sets; undefined where there is none, or none that is the deal's. A path may lead
 * to an input or to its value, and to a place in a list by the item's id (`#job-13`) or, where items have none, its number.
 */
export function placeOfTerm(scenario: Scenario, path: TermPath): readonly PathStep[] | undefined {
  if (FIXED.has(path[0] ?? "")) return undefined;
  const place: PathStep[] = [];
  for (const step of path) {
    const here = valueAt(scenario, place);
    const index = Array.isArray(here) ? (/^\d{1,6}$/u.test(step) ? Number(step) : placeIn(here, step)) : step;
    if (index === -1) return undefined;
    place.push(index);
  }
  if (place.at(-1) === "value" && isNumber(valueAt(scenario, place.slice(0, -1)))) place.pop();
  return isNumber(valueAt(scenario, place)) ? place : undefined;
}

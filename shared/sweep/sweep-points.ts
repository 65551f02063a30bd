import type { Problem } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";
import { checkScenario } from "../schema/check-scenario.ts";
import type { VariedTerm } from "./varied-term.ts";
import { withTerm } from "./with-term.ts";

/** More points than any sweep has. */
export const MOST_POINTS = 10_000;

/** One deal of a sweep. */
export interface SweepPoint {
  /** One a varied term, in their order. */
  readonly values: readonly number[];
  readonly scenario: Scenario;
}

/** A point that is no deal. */
export interface InvalidPoint {
  readonly values: readonly number[];
  readonly problems: readonly Problem[];
  /** What the problems are in. */
  readonly document: unknown;
}

/** How many points a grid has: the product of the numbers of values. */
export const numberOfPoints = (varied: readonly VariedTerm[]): number =>
  varied.reduce((points, { values }) => points * values.length, 1);

/** All combinations of values, the last term's changing fastest. */
function grid(varied: readonly VariedTerm[]): readonly (readonly number[])[] {
  return varied.reduce<readonly (readonly number[])[]>(
    (points, { values }) => points.flatMap((point) => values.map((value) => [...point, value])),
    [[]],
  );
}

/** Every point of a grid as a deal; each goes through the door that a file goes through. At most {@link MOST_POINTS}. */
export function sweepPoints(
  scenario: Scenario,
  varied: readonly VariedTerm[],
): { readonly points: readonly SweepPoint[]; readonly invalid: readonly InvalidPoint[] } {
  const points: SweepPoint[] = [];
  const invalid: InvalidPoint[] = [];
  for (const values of grid(varied)) {
    let document: unknown = scenario;
    varied.forEach((each, term) => (document = withTerm(document, each, values[term]!)));
    const checked = checkScenario(document);
    if (checked.kind === "valid") points.push({ values, scenario: checked.value });
    else invalid.push({ values, problems: checked.problems, document });
  }
  return { points, invalid };
}

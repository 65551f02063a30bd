import type { PathStep, Problem } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";

type Found = readonly [path: readonly PathStep[], what: string];

/**
 * The parts of a valid scenario that this version reads and keeps but does not simulate yet. A run is refused while
 * there are any, so that no term of a deal is ever ignored silently.
 */
export function unsimulatedParts(scenario: Scenario): readonly Problem[] {
  const found: Found[] = [];
  if (scenario.run.stopAtPrecision) found.push([["run", "stopAtPrecision"], "Stopping at a precision"]);
  return found.map(([path, what]) => ({
    path,
    code: "not-simulated",
    sentence: `${what} is kept in the file, but this version cannot simulate it yet. Take it out to run the rest; the result would otherwise be of another deal.`,
  }));
}

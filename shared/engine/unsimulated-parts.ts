import type { PathStep, Problem } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";

/** A part that the file format has before the simulator does. */
interface UnsimulatedPart {
  readonly path: readonly PathStep[];
  /** At the start of a sentence: "Stopping at a precision". */
  readonly what: string;
  readonly isThere: (scenario: Scenario) => boolean;
}

/** Now everything is simulated that a file can say. */
const unsimulated: readonly UnsimulatedPart[] = [];

/**
 * The parts of a valid scenario that this version reads and keeps but does not simulate yet. A run is refused while
 * there are any, so that no term of a deal is ever ignored silently.
 */
export const unsimulatedParts = (scenario: Scenario): readonly Problem[] =>
  unsimulated
    .filter(({ isThere }) => isThere(scenario))
    .map(({ path, what }) => ({
      path,
      code: "not-simulated",
      sentence: `${what} is kept in the file, but this version cannot simulate it yet. Take it out to run the rest; the result would otherwise be of another deal.`,
    }));

import type { Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";

/** A rule that one part of a scenario puts on another. */
export interface CrossFieldCheck {
  /** The parts it reads; it runs only when each of them has its shape. */
  readonly reads: readonly (keyof Scenario)[];
  readonly find: (scenario: Scenario) => readonly Problem[];
}

import type { Scenario } from "../model/scenario.ts";
import type { SenseWarning } from "../model/sense-warning.ts";
import type { Pilot } from "./pilot.ts";

/** What a check may look at. */
export interface SenseContext {
  readonly scenario: Scenario;
  /** Expected amounts, from trials of the simulator itself; run when first asked for. */
  readonly pilot: () => Pilot;
}

/** Looks for one kind of oddity; an empty list when there is none. */
export type SenseCheck = (context: SenseContext) => readonly SenseWarning[];

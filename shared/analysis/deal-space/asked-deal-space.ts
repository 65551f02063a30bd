import type { PartyTest } from "../../model/analyses.ts";
import type { PathStep } from "../../model/problem.ts";
import type { AskedOfDeal } from "../conduct/analysis-head.ts";

/** A term along one side of a map. */
export interface SpaceAxis {
  /** As `find-term` names it: `price.job-13`. */
  readonly name: string;
  /** Where it stands; several places get the same value. */
  readonly paths: readonly (readonly PathStep[])[];
  /** Evenly spaced, rising. */
  readonly values: readonly number[];
}

/** A deal, two of its terms, and what parties ask. */
export interface AskedDealSpace extends AskedOfDeal {
  readonly x: SpaceAxis;
  readonly y: SpaceAxis;
  readonly tests: readonly PartyTest[];
}

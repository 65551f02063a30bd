import type { PartyTest } from "../../model/analyses.ts";
import type { MeasureUnit, Party } from "../../model/result.ts";
import type { TermUnit } from "../../format/term-value.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";
import type { TestedFigure } from "../tests/tests-document.ts";

/** A term along one side of the map. */
export interface MapAxis {
  /** As it was asked for: `price.job-13`. */
  readonly name: string;
  /** What it is called: "Job, 13 weeks: price". */
  readonly label: string;
  readonly unit: TermUnit;
  /** Evenly spaced, rising. */
  readonly values: readonly number[];
  /** In the file, 1 of a factor; absent where it is uncertain there, or not there. */
  readonly inFile?: number | undefined;
}

/**
 * `simulated` with all trials; `sketched` with the few of the first pass; `between` simulated points, whose figures it is worked
 * out from; or `noDeal`: the terms are refused, or no point near it could be simulated.
 */
export type PointState = "simulated" | "sketched" | "between" | "noDeal";

/** One point of the map. Lists have an entry a test, in the order of `tests`; absent where the deal lacks the figure. */
export interface SpacePoint {
  readonly state: PointState;
  readonly values: readonly (number | null)[];
  /** Monte Carlo standard errors; of a point in between those of its neighbours. */
  readonly standardErrors: readonly (number | null)[];
  readonly passes: readonly boolean[];
}

/** A test as the map judges it. */
export interface SpaceTest extends PartyTest {
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly isChance: boolean;
}

/** What a party makes of the map. */
export interface PartyOnMap {
  readonly party: Party;
  /** Share of the map's points at which all its tests pass. */
  readonly share: number;
  /** Place of the point that is best for it of those which all would sign; absent where there is none. */
  readonly best?: number | undefined;
  /** How many other points that all would sign are as good for it as the best; absent where there is none. */
  readonly asGood?: number | undefined;
  /** Where others would sign and it alone would not: share of the map's points. Which party's tests bind. */
  readonly bindsAlone: number;
}

/** Over two terms, where every party would sign. */
export interface DealSpaceDocument extends AnalysisHead<"deal-space"> {
  readonly x: MapAxis;
  readonly y: MapAxis;
  readonly tests: readonly SpaceTest[];
  /** The deal as it stands. */
  readonly now: readonly TestedFigure[];
  /** Row by row from the lowest value of `y`, in each from the lowest of `x`. */
  readonly points: readonly SpacePoint[];
  readonly parties: readonly PartyOnMap[];
  /** Share of points that all would sign. */
  readonly share: number;
  /** Place of the point with the greatest product of gains; absent where no point lets every party gain. */
  readonly fair?: number | undefined;
  /** How many points were simulated, and how many trials of all of them together. */
  readonly simulated: { readonly points: number; readonly trials: number };
}

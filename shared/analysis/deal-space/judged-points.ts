import type { PartyTest } from "../../model/analyses.ts";
import type { PointState } from "./deal-space-document.ts";

/** What is known of a point: a value and an error a test, NaN where the deal lacks the figure. */
export interface KnownPoint {
  readonly state: PointState;
  /** Trials it was simulated with; of a point in between, the fewest of its neighbours. */
  readonly trials: number;
  readonly values: Float64Array;
  readonly errors: Float64Array;
}

/** How far a figure lies on the good side of its level, in its own unit; below 0 it fails. NaN without a figure. */
export const slackOf = ({ limit, level }: PartyTest, value: number): number =>
  limit === "atMost" ? level - value : value - level;

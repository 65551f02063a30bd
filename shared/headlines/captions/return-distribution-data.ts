import type { MeasureShape } from "../../model/result-pictures.ts";
import type { MeasureSummary } from "../../model/result.ts";

/** What the picture of the investor's return is drawn from. */
export interface ReturnDistributionData {
  /** The summary of `investor.irr` or of `investor.moic`. */
  readonly measure: MeasureSummary;
  /** Its shape; absent when it exists in no trial. */
  readonly shape?: MeasureShape | undefined;
  /** All trials of the run, of which some may have no return. */
  readonly trials: number;
  /** The chance of a loss (`investor.loss`). */
  readonly lossProbability?: number | undefined;
}

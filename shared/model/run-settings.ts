import type { Sampling } from "./sampling.ts";

/** What fixes a run: with the same file, seed and version the results are the same bits. */
export interface RunSettings {
  /** Number of futures simulated. */
  readonly trials: number;
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number;
  /**
   * How uncertain inputs are drawn over the trials: each trial alone (`plain`, also where nothing is said), or evenly, in
   * Latin hypercubes of 32 trials.
   */
  readonly sampling?: Sampling | undefined;
  /** Stop once the standard error of a measure is below a value. Not simulated by this version. */
  readonly stopAtPrecision?: StopAtPrecision | undefined;
}

/** When a run is precise enough. */
export interface StopAtPrecision {
  /** Id of the measure that decides. */
  readonly measure: string;
  /** Standard error of its mean below which the run stops. */
  readonly standardError: number;
}

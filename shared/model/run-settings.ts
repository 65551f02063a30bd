import type { Sampling } from "./sampling.ts";

/** What fixes a run: with the same file, seed and version the results are the same bits. */
export interface RunSettings {
  /** Number of futures simulated; the most of them where the run stops at a precision. */
  readonly trials: number;
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number;
  /**
   * How uncertain inputs are drawn over the trials: each trial alone (`plain`, also where nothing is said), or evenly, in
   * Latin hypercubes of 32 trials.
   */
  readonly sampling?: Sampling | undefined;
  /** Stop as soon as a figure is known well enough. */
  readonly stopAtPrecision?: StopAtPrecision | undefined;
}

/** When a run is precise enough. Names a measure or a probability, never both. */
export interface StopAtPrecision {
  /** Id of the measure that decides: `payments.total`. */
  readonly measure?: string | undefined;
  /** Which percentile of the measure decides; absent: its mean. */
  readonly percentile?: DecidingPercentile | undefined;
  /** Id of the probability that decides, in place of a measure: `payments.overBudget`. */
  readonly probability?: string | undefined;
  /** Standard error of that figure, in its unit, at or below which the run stops: 0.01 is one point of a probability. */
  readonly standardError: number;
}

/** A percentile that results tell. */
export const decidingPercentiles = [5, 10, 25, 50, 75, 90, 95] as const;

export type DecidingPercentile = (typeof decidingPercentiles)[number];

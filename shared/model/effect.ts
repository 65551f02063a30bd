import type { Input } from "./input.ts";

/**
 * The figure with the service, in whichever way the user states it; the file keeps what was said. Effect and baseline
 * together must not lead out of the outcome's range.
 */
export type Effect = StatedRate | StatedPoints | StatedRelative | StatedOddsRatio;

/** The figure with the service, stated as itself. */
export interface StatedRate {
  readonly statedAs: "rate";
  /** A rate between 0 and 1; for a frequency, events a person a month; for a cohort-measured outcome, its mean a person. */
  readonly rate: Input;
}

/** Stated as a change added to the baseline. */
export interface StatedPoints {
  readonly statedAs: "points";
  /** Added to the baseline: 0.05 lifts a rate of 0.30 to 0.35; −0.05 lowers it to 0.25. */
  readonly change: Input;
}

/** Stated as a relative change of the baseline. */
export interface StatedRelative {
  readonly statedAs: "relative";
  /** Share of the baseline: −0.10 is 10 % fewer, 0.25 is a quarter more. */
  readonly change: Input;
}

/** Stated as an odds ratio; for rates between 0 and 1 only. */
export interface StatedOddsRatio {
  readonly statedAs: "oddsRatio";
  /** Odds with the service over odds without: rate = r·b / (1 − b + r·b), b the baseline. Above 0. */
  readonly ratio: Input;
}

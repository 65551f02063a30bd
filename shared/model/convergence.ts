import type { MeasureUnit } from "./result.ts";

/** How a mean, or a share of trials, settled as trials were added; lists have one entry a checkpoint, 60 or fewer of them. */
export interface Convergence {
  /** Id of the measure, or of the probability. */
  readonly id: string;
  /** In words, for a picture. */
  readonly label: string;
  readonly unit: MeasureUnit;
  /** Trials, from trial 0, at each checkpoint; the last are all. */
  readonly trials: readonly number[];
  /** Mean of so many trials. */
  readonly mean: readonly number[];
  /** Monte Carlo standard error of each mean. */
  readonly standardError: readonly number[];
  /** Trials more of which `furtherMove` tells. */
  readonly furtherTrials: number;
  /** By how much so many trials more would move the last mean: one standard deviation of the move. */
  readonly furtherMove: number;
}

import type { MeasureUnit } from "./result.ts";

/** What may go wrong for a party, by the id of its probability. */
export type MishapId = "payments.overBudget" | "investor.loss" | "provider.loss";

/** How one figure differs between the trials in which something goes wrong and the others. */
export interface Circumstance {
  /** Id of the measure: `outcome.job.achieved`. */
  readonly measure: string;
  /** In words: "Job, 13 weeks: achieved". */
  readonly label: string;
  readonly unit: MeasureUnit;
  /** Mean over the trials in which it goes wrong. */
  readonly mean: number;
  /** Mean over the others. */
  readonly meanOtherwise: number;
  /**
   * Of two trials, one in which it goes wrong and one of the others, the chance that the figure is lower in the first, equal
   * ones counted half (Mann–Whitney): 0.5 tells nothing, 0 or 1 tells them apart for certain.
   */
  readonly lower: number;
  /** Monte Carlo standard error of that chance. */
  readonly standardError: number;
}

/** What else is the case when something goes wrong: an answer to why. */
export interface Circumstances {
  readonly id: MishapId;
  /** Trials in which it goes wrong. */
  readonly trials: number;
  /** Trials asked. */
  readonly of: number;
  /**
   * Figures that tell these trials from the others by more than two standard errors, those that tell most first. Empty where
   * fewer than thirty trials are on either side.
   */
  readonly figures: readonly Circumstance[];
}

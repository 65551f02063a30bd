import type { Input, Term } from "./input.ts";

interface OutcomeBase {
  readonly id: string;
  readonly name: string;
  /** How it is measured and against which evidence, in a sentence. */
  readonly measure?: string | undefined;
}

/**
 * What becomes of a person after dropping out: nothing more is achieved (`none`), or the outcome stays within reach at
 * the same rate (`reachable`).
 */
export type AfterDropOut = "none" | "reachable";

/**
 * When it is achieved: whole months after the start or, for a stage, after the stage before. Drawn once a trial (all
 * people wait equally long) or once a person (waits differ); a draw is rounded to the nearest month, never below 0.
 */
export interface AchievementDelay {
  readonly months: Input;
  readonly drawn: "perTrial" | "perPerson";
}

/** The rate with the service, in whichever way the user states it. This version simulates `rate`. */
export type Effect =
  | { readonly statedAs: "rate"; readonly rate: Input }
  | { readonly statedAs: "points"; readonly change: Input }
  | { readonly statedAs: "relative"; readonly change: Input }
  | { readonly statedAs: "oddsRatio"; readonly ratio: Input };

/**
 * Achieved at most once a person. With `after` it is a stage of a pathway: only those who reached the stage before can
 * reach it, and both rates are conditional on that.
 */
export interface BinaryOutcome extends OutcomeBase {
  readonly kind: "binary";
  /** Id of the outcome that must come before; absent for the first step of a pathway. */
  readonly after?: string | undefined;
  readonly withService: Effect;
  /** The counterfactual rate: the share who would have achieved it anyway. */
  readonly baseline: Input;
  readonly delay: AchievementDelay;
  readonly afterDropOut: AfterDropOut;
}

/** Activity that may be paid for but is never an additional outcome: an assessment, a sign-up. */
export interface MilestoneOutcome extends OutcomeBase {
  readonly kind: "milestone";
  readonly after?: string | undefined;
  readonly rate: Input;
  readonly delay: AchievementDelay;
  readonly afterDropOut: AfterDropOut;
}

/** A count a person over a tracking window: days in care, reconviction events. Not simulated by this version. */
export interface FrequencyOutcome extends OutcomeBase {
  readonly kind: "frequency";
  readonly event: string;
  readonly model: "poisson" | "negativeBinomial";
  /** Variance over mean for the negative binomial, above 1. */
  readonly dispersion?: Input | undefined;
  readonly trackingMonths: Term;
  /** Events a person a month. */
  readonly withService: Effect;
  readonly baseline: Input;
}

/** A cohort's rate against a measured comparison group with its own sampling error. Not simulated by this version. */
export interface CohortMeasuredOutcome extends OutcomeBase {
  readonly kind: "cohortMeasured";
  readonly event: string;
  readonly withService: Effect;
  readonly baseline: Input;
  readonly comparisonGroupSize: Term;
  readonly trackingMonths: Term;
}

export type Outcome = BinaryOutcome | MilestoneOutcome | FrequencyOutcome | CohortMeasuredOutcome;

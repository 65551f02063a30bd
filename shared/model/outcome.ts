import type { Comparison, OtherEstimator } from "./comparison.ts";
import type { Effect } from "./effect.ts";
import type { Input, Term } from "./input.ts";

interface OutcomeBase {
  /** Short name used elsewhere in the file: small letters, digits and hyphens. */
  readonly id: string;
  /** Name shown to people. */
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
 * When it is achieved: whole months after the start or, for a stage, after the stage before. A draw is rounded to the
 * nearest month, never below 0.
 */
export interface AchievementDelay {
  /** Months waited; certain, or a distribution. */
  readonly months: Input;
  /** Drawn once a trial (all people wait equally long) or once a person (waits differ). */
  readonly drawn: "perTrial" | "perPerson";
}

/**
 * Rates of one segment that replace the outcome's own. What is absent stays as for everyone: an effect stated for
 * everyone falls on the segment's own baseline.
 */
export interface SegmentRates {
  /** The segment's own figure with the service. */
  readonly withService?: Effect | undefined;
  /** The segment's own baseline. */
  readonly baseline?: Input | undefined;
}

/**
 * Achieved several times a person. Each occasion is a fresh chance at the same rate, after a miss too, dated by the
 * outcome's delay plus `everyMonths` for each occasion before it: attendance improved each school term.
 */
export interface Repeats {
  /** Occasions in all, 2 or more. */
  readonly times: number;
  /** Whole months from one occasion to the next. */
  readonly everyMonths: number;
}

/**
 * A sustain clock that resets. Whoever does not complete a stage begins this stage again, and no other; each clock is kept
 * at the stage's rate, so that the share who complete it in the end is 1 − (1 − rate)^(1 + restarts).
 */
export interface SustainClock {
  /** How often the clock may start again, 1 or more. */
  readonly restarts: number;
  /** Whole months from the beginning of one clock to the beginning of the next. */
  readonly everyMonths: number;
}

/**
 * Achieved at most once a person, unless it repeats. With `after` it is a stage of a pathway: only those who reached
 * the stage before can reach it, and both rates are conditional on that.
 */
export interface BinaryOutcome extends OutcomeBase {
  readonly kind: "binary";
  /** What a person does who achieves it, to follow "who" in a sentence: "keeps accommodation for 3 months". Absent: its name stands there. */
  readonly achievement?: string | undefined;
  /** Id of the outcome that must come before; absent for the first step of a pathway. */
  readonly after?: string | undefined;
  /** The share who achieve it with the service. */
  readonly withService: Effect;
  /** The counterfactual rate: the share who would have achieved it anyway. */
  readonly baseline: Input;
  /** Rates of segments that differ, by segment id. */
  readonly bySegment?: Readonly<Record<string, SegmentRates>> | undefined;
  readonly delay: AchievementDelay;
  readonly afterDropOut: AfterDropOut;
  /** Absent: achieved at most once. An outcome that repeats has no later stages. */
  readonly repeats?: Repeats | undefined;
  /** Absent: who does not sustain it has no second try. */
  readonly clock?: SustainClock | undefined;
}

/** Activity that may be paid for but is never an additional outcome: an assessment, a sign-up, a fee for a start. */
export interface MilestoneOutcome extends OutcomeBase {
  readonly kind: "milestone";
  /** What a person does who achieves it, to follow "who" in a sentence: "keeps accommodation for 3 months". Absent: its name stands there. */
  readonly achievement?: string | undefined;
  /** Id of the outcome that must come before; absent when it may come at once. */
  readonly after?: string | undefined;
  /** The share of people for whom it is done. */
  readonly rate: Input;
  /** Rates of segments that differ, by segment id. */
  readonly rateBySegment?: Readonly<Record<string, Input>> | undefined;
  readonly delay: AchievementDelay;
  readonly afterDropOut: AfterDropOut;
  /** Absent: done at most once. */
  readonly repeats?: Repeats | undefined;
}

/** Which way is better: a rate card for work wants more, one for reconvictions or days in care wants fewer. */
export type Better = "more" | "fewer";

/**
 * A count a person over a tracking window that begins with the start: days in care, days in work, reconviction events.
 * A person's events are spread evenly over the window and dated by month. Whoever leaves has the baseline's rate from
 * the month of leaving on. Where people differ, those who succeed elsewhere have more of what is good and fewer of what
 * is not.
 */
export interface FrequencyOutcome extends OutcomeBase {
  readonly kind: "frequency";
  /** What is counted, in words, in the singular: "day in care". */
  readonly event: string;
  readonly better: Better;
  /**
   * Chance of a person's count. `fixed`: none, everyone has exactly the mean, parts of events too. `poisson`: variance equal to the mean.
   * `negativeBinomial`: variance a multiple of the mean, as `dispersion` says. `betaBinomial`: each of `atMostPerMonth`
   * units a month counts or not, at a share that differs between people.
   */
  readonly model: "fixed" | "poisson" | "negativeBinomial" | "betaBinomial";
  /**
   * Negative binomial: variance over mean of a person's count, above 1. Beta-binomial: correlation between two units of
   * one person, above 0 and below 1. Absent for the others.
   */
  readonly dispersion?: Input | undefined;
  /** Beta-binomial only: units there are in a month, for example 30.4375 days. */
  readonly atMostPerMonth?: Term | undefined;
  /** Months each person is tracked from the start month on. */
  readonly trackingMonths: Term;
  /** Events a person a month with the service. */
  readonly withService: Effect;
  /** Events a person a month without it. */
  readonly baseline: Input;
  /** Figures of segments that differ, by segment id. */
  readonly bySegment?: Readonly<Record<string, SegmentRates>> | undefined;
  /** What the count is set against where a payment schedule uses its measured effect. Absent: fixed at the baseline. */
  readonly comparison?: Comparison | undefined;
  /**
   * Months from the end of tracking until the effect of a cohort is known: in the last month in which anyone of it can
   * start + `trackingMonths` − 1 + this many. Absent: 0.
   */
  readonly measuredAfterMonths?: number | undefined;
}

/**
 * A figure known for a cohort and not for a person: each segment is one cohort, and its mean a person is measured and
 * set against a comparison with its own sampling error. Reconvictions against matched controls, a score against other
 * schools. Additional events are dated evenly over the months people are tracked; a share or a score in the last of them.
 */
export interface CohortMeasuredOutcome extends OutcomeBase {
  readonly kind: "cohortMeasured";
  /** What is counted or scored, in words, in the singular: "reconviction event". */
  readonly event: string;
  readonly better: Better;
  /**
   * Chance of the measured mean. `fixed`: none, the measured figure is the true one. `poisson` and `negativeBinomial`:
   * a mean number of events a person. `share`: the share of people for whom something holds, between 0 and 1.
   * `score`: a mean score, normally distributed between people.
   */
  readonly model: "fixed" | "poisson" | "negativeBinomial" | "share" | "score";
  /** Negative binomial only: variance over mean of a person's count, above 1. */
  readonly dispersion?: Input | undefined;
  /** Score only: standard deviation between people. */
  readonly standardDeviation?: Input | undefined;
  /**
   * Factor on the sampling variance, of the cohort and of its comparison group, where people were sampled in clusters
   * (schools, areas). Absent: 1.
   */
  readonly designEffect?: Term | undefined;
  /** Mean a person with the service, over the whole tracking window, of all who start: whoever drops out is in it. */
  readonly withService: Effect;
  /** Mean a person without it, over the whole tracking window. */
  readonly baseline: Input;
  /** Figures of segments that differ, by segment id. */
  readonly bySegment?: Readonly<Record<string, SegmentRates>> | undefined;
  readonly comparison: Comparison;
  /** Further estimators, weighted with the main one: 0.8 × trial + 0.2 × difference in differences. */
  readonly otherEstimators?: readonly OtherEstimator[] | undefined;
  /** Months each person is tracked from the start month on. */
  readonly trackingMonths: Term;
  /**
   * Months from the end of tracking until the effect of a cohort is known: in the last month in which anyone of it can
   * start + `trackingMonths` − 1 + this many. Absent: 0.
   */
  readonly measuredAfterMonths?: number | undefined;
}

/** Something people achieve, or that is measured of them. */
export type Outcome = BinaryOutcome | MilestoneOutcome | FrequencyOutcome | CohortMeasuredOutcome;

/** What fate decides in one trial, as plain facts: the reference ledger works out everything else from the deal's terms. */
export interface Luck {
  /** Value of every input by id: `rule.job.price`, `payment.indexation`. */
  readonly values: Readonly<Record<string, number>>;
  /** Everyone who starts, in the order of segments and, within a segment, of referral. */
  readonly people: readonly LuckyPerson[];
  /** Cohorts by id of a measured outcome, in the order of the segments. */
  readonly measured: Readonly<Record<string, readonly MeasuredCohort[]>>;
}

/** One person who starts. */
export interface LuckyPerson {
  readonly segment: string;
  readonly startMonth: number;
  /** Months in service; fewer than the service has where the person left early. */
  readonly monthsInService: number;
  /** What is achieved, by outcome id, in the order of occasions; for a frequency in the order of months. */
  readonly achievements: Readonly<Record<string, readonly Occasion[]>>;
}

/** An achievement, or the events of one month. */
export interface Occasion {
  readonly month: number;
  /** 1, or events of the month. */
  readonly units: number;
  /** Whether its evidence is accepted, by rule id. */
  readonly accepted: Readonly<Record<string, boolean>>;
}

/** What is measured of one segment. */
export interface MeasuredCohort {
  readonly segment: string;
  readonly people: number;
  /** Own mean a person. */
  readonly mean: number;
  /** Comparison mean a person by estimator; weights add up to 1. */
  readonly comparisons: readonly { readonly weight: number; readonly mean: number }[];
  readonly monthKnown: number;
}

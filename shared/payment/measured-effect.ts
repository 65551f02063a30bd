import type { Better } from "../model/outcome.ts";
import type { EffectMeasure } from "../model/payment-rule.ts";

/**
 * What was measured of one outcome in one trial, cohort by cohort; a cohort is a segment. Arrays as long as there are
 * segments, and `comparisons` one such array an estimator.
 */
export interface MeasuredCohorts {
  readonly better: Better;
  /** People measured. */
  readonly people: Float64Array;
  /** The cohort's own mean a person. */
  readonly means: Float64Array;
  /** The mean a person each estimator sets it against. */
  readonly comparisons: readonly Float64Array[];
  /** Weight of each estimator; they add up to 1. */
  readonly weights: readonly number[];
  /** Month, counted from 0, in which each cohort's effect is known. Fixed by the deal. */
  readonly months: Int32Array;
}

/** The people-weighted mean of some cohorts: events over people, never an average of averages. NaN of nobody. */
function pooledMean(means: Float64Array, people: Float64Array, first: number, end: number): number {
  let events = 0;
  let everyone = 0;
  for (let cohort = first; cohort < end; cohort++) {
    events += means[cohort]! * people[cohort]!;
    everyone += people[cohort]!;
  }
  return events / everyone;
}

/** People measured in the cohorts from `first` up to, not including, `end`. */
export function peopleMeasured({ people }: MeasuredCohorts, first: number, end: number): number {
  let everyone = 0;
  for (let cohort = first; cohort < end; cohort++) everyone += people[cohort]!;
  return everyone;
}

/**
 * The effect measured in the cohorts from `first` up to, not including, `end`, taken together; improvement is positive.
 * Several estimators are blended by their weights. 0 where nobody was measured, or a relative effect has nothing to be
 * relative to.
 */
export function measuredEffect(measured: MeasuredCohorts, effect: EffectMeasure, first: number, end: number): number {
  const everyone = peopleMeasured(measured, first, end);
  if (everyone === 0) return 0;
  const own = pooledMean(measured.means, measured.people, first, end);
  if (effect === "level") return own;
  let blended = 0;
  for (let estimator = 0; estimator < measured.comparisons.length; estimator++) {
    const other = pooledMean(measured.comparisons[estimator]!, measured.people, first, end);
    const difference = measured.better === "fewer" ? other - own : own - other;
    const stated = effect === "relative" ? (other === 0 ? 0 : difference / Math.abs(other)) : difference;
    blended += measured.weights[estimator]! * stated;
  }
  return effect === "avoided" ? blended * everyone : blended;
}

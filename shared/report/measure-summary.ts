import type { MeasureStatistics, MeasureSummary, Percentiles } from "../model/result.ts";
import type { Measure } from "../engine/measures.ts";
import { moments } from "../stats/moments.ts";
import { quantileSorted } from "../stats/quantile.ts";
import type { TrialErrors } from "./trial-errors.ts";

/** The trials in which a measure exists, in trial order. */
export function existing(values: Float64Array): Float64Array {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  if (count === values.length) return values;
  const kept = new Float64Array(count);
  let place = 0;
  for (const value of values) if (!Number.isNaN(value)) kept[place++] = value;
  return kept;
}

/** Each percentile reported, by a function of its probability. */
const percentilesBy = (at: (probability: number) => number): Percentiles => ({
  p5: at(0.05),
  p10: at(0.1),
  p25: at(0.25),
  p50: at(0.5),
  p75: at(0.75),
  p90: at(0.9),
  p95: at(0.95),
});

/**
 * Summarises one measure over its trials.
 * @param inOrder the existing values, in trial order; @param sorted the same, rising
 * @param errors of the run's plan; @param column a value a trial, NaN where it does not exist
 */
export function summariseMeasure(
  measure: Measure,
  inOrder: Float64Array,
  sorted: Float64Array,
  errors: TrialErrors,
  column = inOrder,
): MeasureSummary {
  const { id, group, label, unit } = measure;
  const head = { id, group, label, unit, trials: inOrder.length };
  if (inOrder.length === 0) return head;
  const { mean, standardDeviation } = moments(inOrder);
  const statistics: MeasureStatistics = {
    mean,
    standardDeviation,
    standardErrorOfMean: errors.ofMean(column, { mean, standardDeviation, trials: inOrder.length }),
    minimum: sorted[0]!,
    maximum: sorted[sorted.length - 1]!,
    percentiles: percentilesBy((probability) => quantileSorted(sorted, probability)),
    standardErrors: percentilesBy((probability) => errors.ofQuantile(column, sorted, probability)),
  };
  return { ...head, statistics };
}

import type { MeasureShape, YearlySeries } from "#shared/model/result-pictures.ts";
import type { MeasureStatistics, MeasureSummary, MeasureUnit } from "#shared/model/result.ts";

const shares = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;

/** Hyndman–Fan type 7. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const from = sorted[Math.floor(at)] ?? 0;
  return from + ((sorted[Math.ceil(at)] ?? from) - from) * (at - Math.floor(at));
}

const ascending = (values: readonly number[]): readonly number[] => [...values].sort((one, other) => one - other);

const percentilesOf = (sorted: readonly number[], of: (share: number) => number): MeasureStatistics["percentiles"] => ({
  p5: of(shares.p5),
  p10: of(shares.p10),
  p25: of(shares.p25),
  p50: of(shares.p50),
  p75: of(shares.p75),
  p90: of(shares.p90),
  p95: of(shares.p95),
});

function statisticsOf(values: readonly number[]): MeasureStatistics {
  const sorted = ascending(values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  const error = spread / Math.sqrt(values.length);
  return {
    mean,
    standardDeviation: spread,
    standardErrorOfMean: error,
    minimum: sorted[0] ?? 0,
    maximum: sorted.at(-1) ?? 0,
    percentiles: percentilesOf(sorted, (share) => quantile(sorted, share)),
    standardErrors: percentilesOf(sorted, () => error),
  };
}

/** A summary of values, as a result document holds it. */
export const summaryOf = (id: string, label: string, unit: MeasureUnit, values: readonly number[]): MeasureSummary => ({
  id,
  group: "payments",
  label,
  unit,
  trials: values.length,
  statistics: values.length === 0 ? undefined : statisticsOf(values),
});

/** The shape of values in so many bins; one bin without width where all are alike. */
export function shapeOf(id: string, values: readonly number[], bins = 10): MeasureShape {
  const sorted = ascending(values);
  const low = sorted[0] ?? 0;
  const width = ((sorted.at(-1) ?? 0) - low) / bins;
  const counts = Array.from({ length: width > 0 ? bins : 1 }, () => 0);
  for (const value of values) {
    const bin = width > 0 ? Math.min(bins - 1, Math.floor((value - low) / width)) : 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return {
    id,
    histogram: { low, width, counts },
    quantiles: values.length === 0 ? [] : Array.from({ length: 201 }, (_, index) => quantile(sorted, index / 200)),
  };
}

/** A yearly series from the values of each year. */
export function seriesOf(id: string, label: string, years: readonly (readonly number[])[]): YearlySeries {
  const told = years.map(statisticsOf);
  const pick = (key: keyof typeof shares): readonly number[] => told.map(({ percentiles }) => percentiles[key]);
  return {
    id,
    label,
    unit: "money",
    mean: told.map(({ mean }) => mean),
    p5: pick("p5"),
    p25: pick("p25"),
    p50: pick("p50"),
    p75: pick("p75"),
    p95: pick("p95"),
  };
}

/** 0, 1, …, 1000 thousands: every percentile is known. */
export const evenThousands: readonly number[] = Array.from({ length: 1001 }, (_, index) => index * 1000);

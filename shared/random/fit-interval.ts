import type { SampledDistribution } from "../model/distribution.ts";
import { exp, ln } from "./elementary.ts";
import { fitOf, liesWithin, type Fit, type StatedQuantile } from "./fit.ts";
import { standardNormalQuantile } from "./standard-normal.ts";

/** The 97.5th percentile of a standard normal. */
const Z975 = standardNormalQuantile(0.975);

/** A mean with its 95 % interval, as a study reports them. */
export interface MeanWithInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const rounded = (value: number): number => Number(value.toPrecision(6));

/** Lognormal of this mean whose interval is as wide on the scale of logarithms. */
function lognormal({ mean, low, high }: MeanWithInterval): SampledDistribution {
  const sigma = (ln(high) - ln(low)) / (2 * Z975);
  return { family: "lognormal", mean, standardDeviation: rounded(mean * Math.sqrt(exp(sigma * sigma) - 1)) };
}

/** Beta of this mean and standard deviation; none where the deviation is too wide for one. */
function betas(mean: number, deviation: number): readonly SampledDistribution[] {
  const size = (mean * (1 - mean)) / (deviation * deviation) - 1;
  if (!(size > 0.1)) return [];
  return [{ family: "beta", alpha: rounded(mean * size), beta: rounded((1 - mean) * size) }];
}

/**
 * Distributions of a mean with a 95 % interval, the best first by how near their own interval comes: the normal, the
 * lognormal and, for shares, the beta; all have exactly this mean. Only those that keep to the range. Empty where the mean
 * does not lie within the interval.
 */
export function fitInterval(
  stated: MeanWithInterval,
  range: { readonly low: number; readonly high: number },
): readonly Fit[] {
  const { mean, low, high } = stated;
  if (!(low < mean && mean < high)) return [];
  const deviation = (high - low) / (2 * Z975);
  const points: readonly StatedQuantile[] = [
    { probability: 0.025, value: low },
    { probability: 0.975, value: high },
  ];
  return [
    { family: "normal", mean, standardDeviation: rounded(deviation) } as const,
    ...(low > 0 ? [lognormal(stated)] : []),
    ...(mean > 0 && range.high <= 1 && range.low >= 0 && mean < 1 ? betas(mean, deviation) : []),
  ]
    .filter((distribution) => liesWithin(distribution, range.low, range.high))
    .map((distribution) => fitOf(distribution, points))
    .sort((a, b) => a.misses - b.misses);
}

import type { PercentilesDistribution, SampledDistribution } from "../model/distribution.ts";
import { exp, ln } from "./elementary.ts";
import { fitBeta } from "./fit-beta.ts";
import { fitOf, liesWithin, type Fit, type StatedQuantile } from "./fit.ts";
import { percentilesTooSkewed } from "./quantile/percentiles.ts";
import { standardNormalQuantile } from "./standard-normal.ts";

/** The 90th percentile of a standard normal. */
const Z90 = standardNormalQuantile(0.9);

/** Three percentiles as a person states them, rising. */
export interface ThreePercentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

const rounded = (value: number): number => Number(value.toPrecision(6));

/** The least squares normal: its quantiles are a straight line in z, and −z, 0, z are evenly apart. */
const line = (p10: number, p50: number, p90: number): { middle: number; slope: number } => ({
  middle: (p10 + p50 + p90) / 3,
  slope: (p90 - p10) / (2 * Z90),
});

function normal({ p10, p50, p90 }: ThreePercentiles): SampledDistribution {
  const { middle, slope } = line(p10, p50, p90);
  return { family: "normal", mean: rounded(middle), standardDeviation: rounded(slope) };
}

/** The same on the scale of logarithms. */
function lognormal({ p10, p50, p90 }: ThreePercentiles): SampledDistribution {
  const { middle, slope } = line(ln(p10), ln(p50), ln(p90));
  const mean = exp(middle + (slope * slope) / 2);
  return {
    family: "lognormal",
    mean: rounded(mean),
    standardDeviation: rounded(mean * Math.sqrt(exp(slope * slope) - 1)),
  };
}

/** The metalog, which goes through all three; bounded where the range is, if the percentiles leave room. */
function metalogs({ p10, p50, p90 }: ThreePercentiles, low: number, high: number): readonly PercentilesDistribution[] {
  const plain = { family: "percentiles", p10, p50, p90 } as const;
  const lowerBound = Number.isFinite(low) && low > -1e8 && low < p10 ? { lowerBound: low } : {};
  const upperBound = high <= 1 && high > p90 ? { upperBound: high } : {};
  return [{ ...plain, ...lowerBound, ...upperBound }, plain].filter((each) => !percentilesTooSkewed(each)).slice(0, 1);
}

/**
 * Distributions through three percentiles, the best first: the metalog, which goes through all three, and the normal, the
 * lognormal and the beta that come nearest. Only those that keep to the range. Empty where the percentiles do not rise.
 */
export function fitPercentiles(
  stated: ThreePercentiles,
  { low, high }: { readonly low: number; readonly high: number },
): readonly Fit[] {
  const { p10, p50, p90 } = stated;
  if (!(p10 < p50 && p50 < p90)) return [];
  const points: readonly StatedQuantile[] = [
    { probability: 0.1, value: p10 },
    { probability: 0.5, value: p50 },
    { probability: 0.9, value: p90 },
  ];
  return [
    ...metalogs(stated, low, high),
    ...(p10 > 0 && p90 < 1 ? [fitBeta(points)] : []),
    ...(p10 > 0 ? [lognormal(stated)] : []),
    normal(stated),
  ]
    .filter((distribution) => liesWithin(distribution, low, high))
    .map((distribution) => fitOf(distribution, points))
    .sort((a, b) => a.misses - b.misses);
}

import type { SampledDistribution } from "../model/distribution.ts";

/** The least and the greatest value a distribution can take; infinite where it has no bound. */
export function supportOf(distribution: SampledDistribution): { readonly low: number; readonly high: number } {
  switch (distribution.family) {
    case "uniform":
    case "triangular":
    case "pert":
      return { low: distribution.low, high: distribution.high };
    case "normal":
      return distribution.standardDeviation === 0
        ? { low: distribution.mean, high: distribution.mean }
        : { low: -Infinity, high: Infinity };
    case "lognormal":
      return { low: 0, high: Infinity };
    case "beta":
    case "evidence":
      return { low: 0, high: 1 };
    case "percentiles":
      return { low: distribution.lowerBound ?? -Infinity, high: distribution.upperBound ?? Infinity };
    case "discrete": {
      const values = distribution.values.map(({ value }) => value);
      return { low: Math.min(...values), high: Math.max(...values) };
    }
  }
}

import type { Distribution, PercentilesDistribution, SampledDistribution } from "../model/distribution.ts";
import { quantileFunction } from "./quantile/quantile-function.ts";

/** Nodes and weights of Gauss–Legendre quadrature with five points on (−1, 1). */
const NODES = [
  [0, 0.568_888_888_888_888_9],
  [0.538_469_310_105_683_1, 0.478_628_670_499_366_47],
  [-0.538_469_310_105_683_1, 0.478_628_670_499_366_47],
  [0.906_179_845_938_664, 0.236_926_885_056_189_08],
  [-0.906_179_845_938_664, 0.236_926_885_056_189_08],
] as const;
/** Panels halve towards both ends, where quantiles may be steep; beyond 2⁻⁴⁸ nothing is drawn. */
const HALVINGS = 48;

/** The integral of the quantile function over (0, 1). */
function integratedQuantile(distribution: SampledDistribution): number {
  const quantile = quantileFunction(distribution);
  let sum = 0;
  let low = 0.25;
  for (let panel = 0; panel < HALVINGS; panel++, low /= 2)
    for (let quarter = 0; quarter < 4; quarter++) {
      const half = low / 8;
      const middle = low + (2 * quarter + 1) * half;
      for (const [node, weight] of NODES) {
        const at = middle + half * node;
        sum += weight * half * (quantile(at) + quantile(1 - at));
      }
    }
  return sum;
}

/**
 * A metalog without bounds has the mean of its median and half its skew coefficient, and a₃ = (P90 + P10 − 2 P50) / (0.8 ln 9)
 * (Keelin 2016, table 3); with bounds it has none in closed form.
 */
function meanOfPercentiles(distribution: PercentilesDistribution): number {
  const { p10, p50, p90, lowerBound, upperBound } = distribution;
  if (lowerBound !== undefined || upperBound !== undefined) return integratedQuantile(distribution);
  return p50 + (p90 + p10 - 2 * p50) / (1.6 * LN_NINE);
}

/** ln 9 */
const LN_NINE = 2.1972245773362196;

/** The mean of a distribution that is drawn from: in closed form, but for a metalog with bounds. */
export function meanOfDistribution(distribution: SampledDistribution): number {
  switch (distribution.family) {
    case "uniform":
      return (distribution.low + distribution.high) / 2;
    case "triangular":
      return (distribution.low + distribution.likely + distribution.high) / 3;
    case "pert":
      return (distribution.low + 4 * distribution.likely + distribution.high) / 6;
    case "normal":
    case "lognormal":
      return distribution.mean;
    case "beta":
      return distribution.alpha / (distribution.alpha + distribution.beta);
    case "evidence":
      return (distribution.successes + 0.5) / (distribution.trials + 1);
    case "discrete":
      return distribution.values.reduce((sum, { value, probability }) => sum + value * probability, 0);
    case "percentiles":
      return meanOfPercentiles(distribution);
  }
}

/** The mean of a certain or uncertain value; undefined for a formula, whose value depends on others. */
export function meanOf(value: number | Distribution): number | undefined {
  if (typeof value === "number") return value;
  return value.family === "formula" ? undefined : meanOfDistribution(value);
}

import type { Distribution, PercentilesDistribution, SampledDistribution } from "../model/distribution.ts";
import { quantileFunction } from "./quantile/quantile-function.ts";

/** Equal steps of probability whose middles a mean without a closed form is averaged over. */
const STEPS = 10_000;

/** Average of the quantiles at the middles of equal steps of probability. */
function averageQuantile(distribution: SampledDistribution): number {
  const quantile = quantileFunction(distribution);
  let sum = 0;
  for (let step = 0; step < STEPS; step++) sum += quantile((step + 0.5) / STEPS);
  return sum / STEPS;
}

/**
 * A metalog without bounds has the mean of its median and half its skew coefficient, and a₃ = (P90 + P10 − 2 P50) / (0.8 ln 9)
 * (Keelin 2016, table 3); with bounds it has none in closed form.
 */
function meanOfPercentiles(distribution: PercentilesDistribution): number {
  const { p10, p50, p90, lowerBound, upperBound } = distribution;
  if (lowerBound !== undefined || upperBound !== undefined) return averageQuantile(distribution);
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

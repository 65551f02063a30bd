import { quantileSorted } from "./quantile.ts";

/**
 * Monte Carlo standard error of a quantile, free of any shape: half the distance between the quantiles one binomial
 * standard deviation √(p(1 − p)/n) to either side (order statistics; Conover, Practical Nonparametric Statistics, 3.2).
 */
export function quantileStandardError(sorted: Float64Array, probability: number): number {
  const reach = Math.sqrt((probability * (1 - probability)) / sorted.length);
  const high = quantileSorted(sorted, Math.min(1, probability + reach));
  const low = quantileSorted(sorted, Math.max(0, probability - reach));
  return (high - low) / 2;
}

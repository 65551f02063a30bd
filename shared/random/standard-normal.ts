import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

/** z such that a standard normal lies below it with probability u. −∞ at 0 and ∞ at 1. */
export const standardNormalQuantile = (u: number): number => normalQuantile(u, 0, 1);

/** Probability that a standard normal lies below z. */
export const standardNormalCdf = (z: number): number => normalCdf(z, 0, 1);

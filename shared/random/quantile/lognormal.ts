import type { LognormalDistribution } from "../../model/distribution.ts";
import { exp, ln } from "../elementary.ts";
import { standardNormalQuantile } from "../standard-normal.ts";
import type { Quantile } from "./quantile.ts";

/**
 * exp(μ + σ z(u)) with σ² = ln(1 + (standard deviation / mean)²) and μ = ln(mean) − σ²/2, so that mean and standard
 * deviation are those of the quantity itself.
 */
export function lognormalQuantile({ mean, standardDeviation }: LognormalDistribution): Quantile {
  const variation = standardDeviation / mean;
  const variance = ln(1 + variation * variation);
  const sigma = Math.sqrt(variance);
  const mu = ln(mean) - variance / 2;
  return (u) => exp(mu + sigma * standardNormalQuantile(u));
}

import type { PertDistribution } from "../../model/distribution.ts";
import { betaQuantile } from "./beta.ts";
import type { Quantile } from "./quantile.ts";

/** Beta(1 + 4(likely − low)/(high − low), 1 + 4(high − likely)/(high − low)) stretched over [low, high] (Malcolm et al. 1959; Vose). */
export function pertQuantile({ low, likely, high }: PertDistribution): Quantile {
  const width = high - low;
  if (width === 0) return () => low;
  const alpha = 1 + (4 * (likely - low)) / width;
  const beta = 1 + (4 * (high - likely)) / width;
  return betaQuantile({ family: "beta", alpha, beta }, low, high);
}

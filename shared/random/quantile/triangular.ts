import type { TriangularDistribution } from "../../model/distribution.ts";
import type { Quantile } from "./quantile.ts";

/** Inverse of the triangular distribution function (Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2, ch. 26). */
export function triangularQuantile({ low, likely, high }: TriangularDistribution): Quantile {
  const width = high - low;
  if (width === 0) return () => low;
  const uAtLikely = (likely - low) / width;
  return (u) =>
    u < uAtLikely ? low + Math.sqrt(u * width * (likely - low)) : high - Math.sqrt((1 - u) * width * (high - likely));
}

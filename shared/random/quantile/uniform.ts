import type { UniformDistribution } from "../../model/distribution.ts";
import type { Quantile } from "./quantile.ts";

/** low + u (high − low). */
export function uniformQuantile({ low, high }: UniformDistribution): Quantile {
  return (u) => low + u * (high - low);
}

import type { NormalDistribution } from "../../model/distribution.ts";
import { standardNormalQuantile } from "../standard-normal.ts";
import type { Quantile } from "./quantile.ts";

/** mean + standard deviation × z(u). */
export function normalQuantile({ mean, standardDeviation }: NormalDistribution): Quantile {
  return (u) => mean + standardDeviation * standardNormalQuantile(u);
}

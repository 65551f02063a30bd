import type { SampledDistribution } from "../../model/distribution.ts";
import { betaQuantile } from "./beta.ts";
import { discreteQuantile } from "./discrete.ts";
import { evidenceQuantile } from "./evidence.ts";
import { lognormalQuantile } from "./lognormal.ts";
import { normalQuantile } from "./normal.ts";
import { percentilesQuantile } from "./percentiles.ts";
import { pertQuantile } from "./pert.ts";
import type { Quantile } from "./quantile.ts";
import { triangularQuantile } from "./triangular.ts";
import { uniformQuantile } from "./uniform.ts";

/** The quantile function of any distribution that can be drawn from. */
export function quantileFunction(distribution: SampledDistribution): Quantile {
  switch (distribution.family) {
    case "uniform":
      return uniformQuantile(distribution);
    case "triangular":
      return triangularQuantile(distribution);
    case "pert":
      return pertQuantile(distribution);
    case "normal":
      return normalQuantile(distribution);
    case "lognormal":
      return lognormalQuantile(distribution);
    case "beta":
      return betaQuantile(distribution);
    case "percentiles":
      return percentilesQuantile(distribution);
    case "evidence":
      return evidenceQuantile(distribution);
    case "discrete":
      return discreteQuantile(distribution);
  }
}

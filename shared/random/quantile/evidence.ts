import type { EvidenceDistribution } from "../../model/distribution.ts";
import { betaQuantile } from "./beta.ts";
import type { Quantile } from "./quantile.ts";

/**
 * Beta(s + ½, n − s + ½): what s successes in n trials say of the rate, from Jeffreys' prior (Brown, Cai & DasGupta
 * 2001, "Interval Estimation for a Binomial Proportion", Statistical Science 16).
 */
export function evidenceQuantile({ successes, trials }: EvidenceDistribution): Quantile {
  return betaQuantile({ family: "beta", alpha: successes + 0.5, beta: trials - successes + 0.5 });
}

import betaincinv from "@stdlib/math-base-special-betaincinv";
import type { BetaDistribution } from "../../model/distribution.ts";
import { tabulatedQuantile } from "./tabulated.ts";
import type { Quantile } from "./quantile.ts";

/** Inverse regularised incomplete beta function (stdlib's port of Boost), scaled to [low, high] and tabulated. */
export function betaQuantile({ alpha, beta }: BetaDistribution, low = 0, high = 1): Quantile {
  const width = high - low;
  return tabulatedQuantile((tail, upper) => low + width * betaincinv(tail, alpha, beta, upper));
}

import betaincinv from "@stdlib/math-base-special-betaincinv";
import type { BetaDistribution } from "../../model/distribution.ts";
import { tabulatedQuantile } from "./tabulated.ts";
import type { Quantile } from "./quantile.ts";

/** Inverse regularised incomplete beta function (stdlib's port of Boost), scaled to [low, high] and tabulated. */
export function betaQuantile({ alpha, beta }: BetaDistribution, low = 0, high = 1): Quantile {
  const width = high - low;
  const exact = (tail: number, upper: boolean): number => low + width * betaincinv(tail, alpha, beta, upper);
  if (alpha < 0.5 || beta < 0.5) return (u) => (u <= 0.5 ? exact(u, false) : exact(1 - u, true));
  return tabulatedQuantile(exact);
}

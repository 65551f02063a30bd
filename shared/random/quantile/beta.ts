import betaincinv from "@stdlib/math-base-special-betaincinv";
import type { BetaDistribution } from "../../model/distribution.ts";
import { tabulatedQuantile } from "./tabulated.ts";
import type { Quantile } from "./quantile.ts";

/**
 * Tables made before, by shapes and bounds: a table takes a millisecond or two, and an edited deal, or one of hundreds that
 * differ in a price, has the same distributions as the one before.
 */
const made = new Map<string, Quantile>();
/** Some 3 kB each. Those of one deal are far fewer. */
const MOST_KEPT = 1000;

/** Inverse regularised incomplete beta function (stdlib's port of Boost), scaled to [low, high] and tabulated. */
export function betaQuantile({ alpha, beta }: BetaDistribution, low = 0, high = 1): Quantile {
  const key = `${alpha} ${beta} ${low} ${high}`;
  const before = made.get(key);
  if (before) return before;
  const quantile = newBetaQuantile(alpha, beta, low, high);
  if (made.size >= MOST_KEPT) made.clear();
  made.set(key, quantile);
  return quantile;
}

function newBetaQuantile(alpha: number, beta: number, low: number, high: number): Quantile {
  const width = high - low;
  const exact = (tail: number, upper: boolean): number => low + width * betaincinv(tail, alpha, beta, upper);
  if (alpha < 0.5 || beta < 0.5) return (u) => (u <= 0.5 ? exact(u, false) : exact(1 - u, true));
  return tabulatedQuantile(exact);
}

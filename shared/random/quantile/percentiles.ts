import type { PercentilesDistribution } from "../../model/distribution.ts";
import { exp, ln } from "../elementary.ts";
import type { Quantile } from "./quantile.ts";

const LOG_NINE = ln(9);

/** Largest |a3 / a2| for which the three-term metalog rises everywhere (Keelin 2016, section 3.4). */
const STEEPEST = 1.66711;

/** The metalog's coefficients for percentiles already brought onto the unbounded scale. */
function coefficients(p10: number, p50: number, p90: number): { scale: number; skew: number } {
  return { scale: (p90 - p10) / (2 * LOG_NINE), skew: (p90 + p10 - 2 * p50) / (0.8 * LOG_NINE) };
}

/** Onto the unbounded scale: ln(x − lower), −ln(upper − x) or ln((x − lower)/(upper − x)). */
function unbound(x: number, lower: number | undefined, upper: number | undefined): number {
  if (lower !== undefined && upper !== undefined) return ln((x - lower) / (upper - x));
  if (lower !== undefined) return ln(x - lower);
  if (upper !== undefined) return -ln(upper - x);
  return x;
}

/** Back from the unbounded scale. */
function bound(m: number, lower: number | undefined, upper: number | undefined): number {
  if (lower !== undefined && upper !== undefined) {
    const odds = exp(-Math.abs(m));
    return m >= 0 ? (upper + lower * odds) / (1 + odds) : (lower + upper * odds) / (1 + odds);
  }
  if (lower !== undefined) return lower + exp(m);
  if (upper !== undefined) return upper - exp(-m);
  return m;
}

/** Whether the three percentiles are too lopsided for a metalog: its quantile function would fall somewhere. */
export function percentilesTooSkewed({ p10, p50, p90, lowerBound, upperBound }: PercentilesDistribution): boolean {
  const { scale, skew } = coefficients(
    unbound(p10, lowerBound, upperBound),
    unbound(p50, lowerBound, upperBound),
    unbound(p90, lowerBound, upperBound),
  );
  return !(Math.abs(skew) <= STEEPEST * scale);
}

/** Keelin's three-term metalog through P10, P50 and P90: a1 + a2 L + a3 (u − ½) L with L = ln(u / (1 − u)). */
export function percentilesQuantile({ p10, p50, p90, lowerBound, upperBound }: PercentilesDistribution): Quantile {
  const middle = unbound(p50, lowerBound, upperBound);
  const { scale, skew } = coefficients(
    unbound(p10, lowerBound, upperBound),
    middle,
    unbound(p90, lowerBound, upperBound),
  );
  return (u) => {
    const logit = ln(u / (1 - u));
    return bound(middle + (scale + skew * (u - 0.5)) * logit, lowerBound, upperBound);
  };
}

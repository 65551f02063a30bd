import type { SampledDistribution } from "../model/distribution.ts";
import { quantileFunction } from "./quantile/quantile-function.ts";
import { WholeMonths } from "./whole-months.ts";

/** Made before, by what the distribution says: a table takes milliseconds, and edited deals and cases have most in common. */
const made = new Map<string, WholeMonths>();
/** Some 15 kB each at most. */
const MOST_KEPT = 500;

/** The waiting times of a distribution in whole months. */
export function wholeMonthsOf(distribution: SampledDistribution): WholeMonths {
  const key = JSON.stringify(distribution);
  const before = made.get(key);
  if (before) return before;
  const months = new WholeMonths(quantileFunction(distribution));
  if (made.size >= MOST_KEPT) made.clear();
  made.set(key, months);
  return months;
}

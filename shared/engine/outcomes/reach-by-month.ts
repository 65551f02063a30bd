import type { CompiledStep } from "./compiled-outcome.ts";

/**
 * The probability that a person has achieved an outcome by so many months after the start, or after the stage before, if
 * nobody drops out: by month from 0; the last entry is the probability of ever achieving it. Tries that begin again are in it.
 * @param rate of one try
 */
export function reachByMonth(
  { tries, monthsToNextTry, delayInMonths, delay }: CompiledStep,
  rate: number,
  values: Float64Array,
): Float64Array {
  const upTo = delayInMonths?.table.upTo;
  const wait = upTo ? 0 : Math.max(0, Math.round(values[delay]!));
  const longest = upTo ? upTo.length - 1 : wait;
  const reach = new Float64Array(longest + (tries - 1) * monthsToNextTry + 1);
  let share = rate;
  for (let attempt = 0; attempt < tries; attempt++) {
    const later = attempt * monthsToNextTry;
    for (let month = later; month < reach.length; month++) {
      const waited = month - later;
      if (upTo) reach[month]! += share * upTo[Math.min(waited, longest)]!;
      else if (waited >= wait) reach[month]! += share;
    }
    share *= 1 - rate;
  }
  return reach;
}

/** The probability by a month; 0 before the first. */
export const reachedBy = (reach: Float64Array, month: number): number =>
  month < 0 ? 0 : reach[Math.min(month, reach.length - 1)]!;

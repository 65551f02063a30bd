import type { CompiledStep } from "../outcomes/compiled-outcome.ts";

/**
 * When starters come to something, whatever the rates: by months since the start, the share of those who pass every stage that
 * does so in that month. It adds up to the occasions there are, less those who leave too early and those later than the last month.
 */
export type LagProfile = Float64Array;

/** Of those who pass a stage, the share who do so at each try, first to last: (1 − r)^j r, over 1 − (1 − r)^tries. */
function sharesOfTries(rate: number, tries: number): readonly number[] {
  if (rate === 0) return Array.from({ length: tries }, (_, attempt) => (attempt === 0 ? 1 : 0));
  const shares: number[] = [];
  for (let attempt = 0, left = 1; attempt < tries; attempt++, left *= 1 - rate) shares.push(left * rate);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

/** By months since a stage began, the share of those who pass it that does so then; tries that begin again are in it. */
export function waitOf(step: CompiledStep, rate: number, values: Float64Array): Float64Array {
  const upTo = step.delayInMonths?.table.upTo;
  const certain = upTo ? 0 : Math.max(0, Math.round(values[step.delay]!));
  const once = upTo
    ? upTo.map((share, month) => share - (month === 0 ? 0 : upTo[month - 1]!))
    : Float64Array.from({ length: certain + 1 }, (_, month) => Number(month === certain));
  const wait = new Float64Array(once.length + (step.tries - 1) * step.monthsToNextTry);
  sharesOfTries(rate, step.tries).forEach((share, attempt) => {
    const later = attempt * step.monthsToNextTry;
    for (let month = 0; month < once.length; month++) wait[later + month]! += share * once[month]!;
  });
  return wait;
}

/** Rows by months of service before leaving (0 for who never leaves), each by months since the start. */
export type ByLeaving = readonly Float64Array[];

/** Everyone at the start, by when they leave. @param months how far after the start one looks */
export const atTheStart = (leaving: Float64Array, months: number): ByLeaving =>
  Array.from(leaving, (share) => {
    const row = new Float64Array(months);
    row[0] = share;
    return row;
  });

/** Lets those who come to a stage wait for it: whoever has left by then does not reach it, unless it stays within reach. */
export function afterWait(
  from: ByLeaving,
  wait: Float64Array,
  later: number,
  reachableAfterDropOut: boolean,
): ByLeaving {
  return from.map((row, served) => {
    const reached = new Float64Array(row.length);
    const end = reachableAfterDropOut || served === 0 ? row.length : Math.min(row.length, served);
    for (let since = 0; since < end; since++) {
      if (row[since] === 0) continue;
      for (let month = 0; month < wait.length && since + month + later < end; month++)
        reached[since + month + later]! += row[since]! * wait[month]!;
    }
    return reached;
  });
}

/** All who leave and who do not, together. */
export function allTogether(rows: ByLeaving): LagProfile {
  const all = new Float64Array(rows[0]!.length);
  for (const row of rows) for (let month = 0; month < row.length; month++) all[month]! += row[month]!;
  return all;
}

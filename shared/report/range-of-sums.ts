import type { EightInTen } from "../model/price-room.ts";
import { putRanksInPlace } from "../stats/put-ranks-in-place.ts";
import { quantileSorted } from "../stats/quantile.ts";

/** Adds columns up in each trial, and tells where 8 trials in 10 lie; nothing where there is no column. */
export function rangeOfSums(columns: readonly Float64Array[]): EightInTen {
  const [first, ...others] = columns;
  if (first === undefined) return { p10: 0, p90: 0 };
  const sums = first.slice();
  for (const column of others) for (let trial = 0; trial < sums.length; trial++) sums[trial]! += column[trial]!;
  putRanksInPlace(sums, [0.1, 0.9]);
  return { p10: quantileSorted(sums, 0.1), p90: quantileSorted(sums, 0.9) };
}

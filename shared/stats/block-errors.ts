import { quantileSorted } from "./quantile.ts";

/**
 * Standard errors of runs drawn in blocks: trials of different blocks are independent, those of one block are not. Only how
 * much blocks differ is used, so that what evens out within a block narrows the error as it should: the ratio estimator of
 * cluster sampling (Cochran, Sampling Techniques, 3rd ed., 2.11 and 9A.1). With blocks of one trial it is √(s²/n).
 */

/** Standard deviation of a sum of independent parts that add up to nothing. */
function deviationOfSum(parts: Float64Array): number {
  let squares = 0;
  for (const part of parts) squares += part * part;
  return parts.length < 2 ? 0 : Math.sqrt((squares * parts.length) / (parts.length - 1));
}

/** How many blocks so many trials are, the last one perhaps not whole. */
export const blocksIn = (trials: number, block: number): number => Math.ceil(trials / block);

/** Standard error of a mean over the trials in which a number exists. @param values one a trial; NaN where there is none */
export function blockErrorOfMean(values: Float64Array, mean: number, block: number): number {
  const parts = new Float64Array(blocksIn(values.length, block));
  let counted = 0;
  for (let index = 0, first = 0; index < parts.length; index++, first += block) {
    const end = Math.min(first + block, values.length);
    let sum = 0;
    for (let trial = first; trial < end; trial++) {
      const value = values[trial]!;
      if (Number.isNaN(value)) continue;
      sum += value - mean;
      counted++;
    }
    parts[index] = sum;
  }
  return counted === 0 ? 0 : deviationOfSum(parts) / counted;
}

/**
 * Standard error of a share of the trials asked.
 * @param happened by block, in how many it happened; @param asked by block, how many were asked
 */
export function blockErrorOfShare(happened: Float64Array, asked: Float64Array): number {
  const sumOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);
  const all = sumOf(asked);
  if (all === 0) return 0;
  const share = sumOf(happened) / all;
  return deviationOfSum(happened.map((count, index) => count - share * asked[index]!)) / all;
}

/** Standard error of the share of trials below a limit, or up to and with it, of those where there is a number. */
function errorOfRank(values: Float64Array, limit: number, andEqual: boolean, block: number): number {
  const happened = new Float64Array(blocksIn(values.length, block));
  const asked = new Float64Array(happened.length);
  for (let index = 0, first = 0; index < happened.length; index++, first += block) {
    const end = Math.min(first + block, values.length);
    for (let trial = first; trial < end; trial++) {
      const value = values[trial]!;
      if (Number.isNaN(value)) continue;
      asked[index]!++;
      if (value < limit || (andEqual && value === limit)) happened[index]!++;
    }
  }
  return blockErrorOfShare(happened, asked);
}

/**
 * Standard error of a quantile: half the distance between the quantiles one standard error of its rank to either side, as for
 * independent trials but with the rank's error from blocks. Where many trials share the value, each side has the error of the
 * rank at which the value ends there.
 * @param values one a trial; NaN where there is none; @param sorted those that exist, rising, at least one
 */
export function blockErrorOfQuantile(
  values: Float64Array,
  sorted: Float64Array,
  probability: number,
  block: number,
): number {
  if (sorted[0] === sorted[sorted.length - 1]) return 0;
  const quantile = quantileSorted(sorted, probability);
  const down = errorOfRank(values, quantile, false, block);
  const up = errorOfRank(values, quantile, true, block);
  const low = quantileSorted(sorted, Math.max(0, probability - down));
  const high = quantileSorted(sorted, Math.min(1, probability + up));
  return (high - low) / 2;
}

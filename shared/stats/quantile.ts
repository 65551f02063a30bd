/**
 * The quantile of sorted numbers by linear interpolation between order statistics: type 7 of Hyndman & Fan (1996),
 * "Sample Quantiles in Statistical Packages", The American Statistician 50(4); the default of R, NumPy and Excel's
 * PERCENTILE.INC. One method everywhere.
 *
 * @param sorted rising, at least one
 * @param probability 0 to 1
 * @example quantileSorted([1, 2, 3, 4], 0.5) is 2.5
 */
export function quantileSorted(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low === high ? low : low + (position - below) * (high - low);
}

/** Bins of equal width over sorted numbers. */
export interface Bins {
  readonly low: number;
  readonly width: number;
  readonly counts: readonly number[];
}

/** The "nice" width, 1, 2, 2.5 or 5 times a power of ten, that gives at most `most` bins over a range. */
function niceWidth(range: number, most: number): number {
  let power = 1;
  while (power * 10 <= range / most) power *= 10;
  while (power > range / most) power /= 10;
  const width = [1, 2, 2.5, 5, 10].find((factor) => range / (factor * power) <= most);
  return (width ?? 10) * power;
}

/**
 * Counts sorted numbers in at most 42 bins of a round width that starts at a multiple of it, so that edges read well.
 * Values that are all the same get one bin without width.
 */
export function histogram(sorted: Float64Array): Bins {
  const low = sorted[0]!;
  const high = sorted[sorted.length - 1]!;
  if (high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high))) return { low, width: 0, counts: [sorted.length] };
  const width = niceWidth(high - low, 40);
  const first = Math.floor(low / width) * width;
  // The greatest value, where it lies on an edge, belongs below it: a cap's own amount is not beyond the cap.
  const bins = Math.max(1, Math.ceil((high - first) / width - 1e-9));
  const counts = Array.from({ length: bins }, () => 0);
  for (let index = 0; index < sorted.length; index++) {
    const bin = Math.max(0, Math.min(bins - 1, Math.floor((sorted[index]! - first) / width)));
    counts[bin]!++;
  }
  return { low: first, width, counts };
}

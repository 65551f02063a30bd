import type { Histogram } from "#shared/model/result-pictures.ts";

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Of all trials in the histogram. */
  readonly share: number;
}

/** The bins of a histogram with their bounds; none when it holds no trial. */
export function histogramBins({ low, width, counts }: Histogram): readonly HistogramBin[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  return counts.map((count, index) => ({
    from: low + index * width,
    to: low + (index + 1) * width,
    count,
    share: count / total,
  }));
}

/** Where a bin is drawn: its share at its place, and never thinner than can be seen. */
export function barSpan(bin: HistogramBin, scale: (value: number) => number): readonly [number, number] {
  const from = scale(bin.from);
  const to = scale(bin.to);
  if (to - from >= 3) return [from, to - 1];
  if (to - from >= 1) return [from, to];
  // A range without width: all trials are alike.
  return [from - 6, from + 6];
}

import type { HistogramBin } from "../payments/histogram-bins.ts";

/** The range of returns to show: all there are, and the one that neither gains nor loses, with a little air. */
export function returnDomain(bins: readonly HistogramBin[], even: number): readonly [number, number] {
  const low = Math.min(even, ...bins.map(({ from }) => from));
  const high = Math.max(even, ...bins.map(({ to }) => to));
  if (low === high) return [even - 0.1, even + 0.1];
  const air = (high - low) * 0.04;
  return [low - air, high + air];
}

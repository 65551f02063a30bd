import type { HistogramBin } from "../payments/histogram-bins.ts";

/** The range of returns to show: all there are, and nought, with a little air. */
export function irrDomain(bins: readonly HistogramBin[]): readonly [number, number] {
  const low = Math.min(0, ...bins.map(({ from }) => from));
  const high = Math.max(0, ...bins.map(({ to }) => to));
  if (low === high) return [-0.1, 0.1];
  const air = (high - low) * 0.04;
  return [low - air, high + air];
}

import type { Distribution } from "#shared/model/distribution.ts";
import { distributionFigures } from "./distribution-figures.ts";

const STEPS = 64;

/** Where along the width, and how high against the tallest; both 0 to 1. */
export type SketchPoint = readonly [at: number, tall: number];

/**
 * The shape of a distribution between its P0.3 and P99.7: the density from differences of quantiles, lightly smoothed,
 * or a point a value where there are only a few. Empty where it has faults or no width.
 */
export function sketchPoints(distribution: Distribution): readonly SketchPoint[] {
  const figures = distributionFigures(distribution);
  if (!figures) return [];
  if (distribution.family === "discrete") return discretePoints(distribution.values);
  const { quantile } = figures;
  // Closer together towards the tails, where a step of probability is wide.
  const share = (step: number): number => (1 - Math.cos((Math.PI * step) / STEPS)) / 2;
  const at = Array.from({ length: STEPS + 1 }, (_, step) => quantile(0.003 + 0.994 * share(step)));
  const low = at[0]!;
  const width = at[STEPS]! - low;
  if (!(width > 0)) return [];
  const heights = at
    .slice(1)
    .map((value, index) => (share(index + 1) - share(index)) / Math.max(value - at[index]!, width / 1e5));
  const smooth = heights.map((_, index) => {
    const near = heights.slice(Math.max(0, index - 2), index + 3);
    return near.reduce((sum, height) => sum + height, 0) / near.length;
  });
  const tallest = Math.max(...smooth);
  return smooth.map((height, index) => [((at[index]! + at[index + 1]!) / 2 - low) / width, height / tallest]);
}

/** The values that a sketch's width stands for. Undefined where there is no sketch. */
export function sketchScale(distribution: Distribution): { readonly low: number; readonly width: number } | undefined {
  const figures = distributionFigures(distribution);
  if (!figures) return undefined;
  if (distribution.family === "discrete") {
    const values = distribution.values.map(({ value }) => value);
    return { low: Math.min(...values), width: Math.max(...values) - Math.min(...values) };
  }
  const { quantile } = figures;
  return { low: quantile(0.003), width: quantile(0.997) - quantile(0.003) };
}

function discretePoints(values: readonly { readonly value: number; readonly probability: number }[]): SketchPoint[] {
  const low = Math.min(...values.map(({ value }) => value));
  const width = Math.max(...values.map(({ value }) => value)) - low;
  const tallest = Math.max(...values.map(({ probability }) => probability));
  if (!(width > 0)) return [];
  return values.map(({ value, probability }) => [(value - low) / width, probability / tallest]);
}

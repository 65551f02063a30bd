import type { Distribution } from "../model/distribution.ts";
import { quantileFunction } from "../random/quantile/quantile-function.ts";

const STEPS = 200;

/**
 * The mean of a certain or uncertain value, as the average of its quantiles at the middle of 200 equal steps; undefined
 * for a formula, whose value depends on others.
 */
export function meanOf(value: number | Distribution): number | undefined {
  if (typeof value === "number") return value;
  if (value.family === "formula") return undefined;
  const quantile = quantileFunction(value);
  let sum = 0;
  for (let step = 0; step < STEPS; step++) sum += quantile((step + 0.5) / STEPS);
  return sum / STEPS;
}

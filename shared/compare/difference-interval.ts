import { HALF_INTERVAL } from "../stats/half-interval.ts";
import type { ComparedFigure } from "./compared-figures.ts";

/** Half a width of the same interval by Student's t with the 19 degrees of freedom of twenty sections. */
const HALF_SECTIONS = 2.093;

/** Where a difference lies in 19 cases of 20. */
export interface DifferenceInterval {
  readonly low: number;
  readonly high: number;
}

/** The interval of a difference that has an error; undefined where it is the same to the last bit in every trial, or not told. */
export function differenceInterval({
  difference,
  isPercentile,
}: Pick<ComparedFigure, "difference" | "isPercentile">): DifferenceInterval | undefined {
  if (!difference || difference.standardError === 0) return undefined;
  const half = (isPercentile ? HALF_SECTIONS : HALF_INTERVAL) * difference.standardError;
  return { low: difference.value - half, high: difference.value + half };
}

import { errorStep } from "../../format/error-step.ts";
import { significantStep } from "../../format/significant-step.ts";
import type { MeasureUnit } from "../../model/result.ts";
import type { BridgedFigure } from "./bridge-document.ts";

/** Levels are told in at most so many significant digits. */
const MOST_DIGITS = 5;

const square = (size: number): number => size * size;

/**
 * The place to which a bridge tells a figure, a power of ten: one finer than the leading digit of the error of the whole
 * difference, so that small steps can be seen and all add up (where that error is not known, of both ends' as if they were independent); no finer than five digits of the larger end, and never finer than the
 * unit is shown. It depends on the two ends alone, so that another order of the steps tells the same ends.
 */
export function roundingOf(
  unit: MeasureUnit,
  { from, steps, total }: Pick<BridgedFigure, "from" | "steps" | "total">,
): number {
  const [first, last] = [from, steps.at(-1)?.after];
  const ends = [first, last].map((end) => Math.abs(end?.value ?? 0));
  const error = total?.standardError ?? Math.sqrt(square(first?.standardError ?? 0) + square(last?.standardError ?? 0));
  const earned = error > 0 ? significantStep(error, 1) / 10 : 0;
  const readable = unit === "money" ? significantStep(Math.max(...ends), MOST_DIGITS) : 0;
  return Math.max(earned, readable, errorStep(0, undefined, unit));
}

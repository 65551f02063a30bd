import { quantileSorted } from "../../stats/quantile.ts";
import { SECTIONS } from "../../stats/quantile-difference.ts";

/** What a figure is of the values that trials have. */
export type FigureOfValues = (values: Float64Array) => number;

/** Fewer values in a section tell too little of a percentile. */
const SMALLEST_SECTION = 50;

const square = (value: number): number => value * value;

const existing = (values: Float64Array): Float64Array => values.filter((value) => !Number.isNaN(value));

/** The mean of the values that exist. */
export const meanOfValues: FigureOfValues = (values) => {
  const those = existing(values);
  return those.reduce((sum, value) => sum + value, 0) / those.length;
};

/** A percentile of the values that exist; NaN of too few. */
export const percentileOfValues =
  (probability: number): FigureOfValues =>
  (values) => {
    const those = existing(values);
    return those.length < SMALLEST_SECTION ? Number.NaN : quantileSorted(those.sort(), probability);
  };

/**
 * The Monte Carlo standard error of a sum of figures of the same trials, each times a weight, by sectioning: as the error of a
 * difference of percentiles is found (shared/stats/quantile-difference). Undefined where a section has too few trials.
 * @param block sections are whole numbers of so many trials
 */
export function errorOfCombination(
  parts: readonly { readonly weight: number; readonly values: Float64Array }[],
  figure: FigureOfValues,
  block: number,
): number | undefined {
  const trials = parts[0]?.values.length ?? 0;
  const length = Math.floor(trials / SECTIONS / block) * block;
  if (length < 2) return undefined;
  const within = (from: number, end: number): number =>
    parts.reduce((sum, { weight, values }) => sum + weight * figure(values.slice(from, end)), 0);
  const whole = within(0, trials);
  let squares = 0;
  for (let section = 0; section < SECTIONS; section++)
    squares += square(within(section * length, (section + 1) * length) - whole);
  return Number.isFinite(squares) ? Math.sqrt(squares / SECTIONS / (SECTIONS - 1)) : undefined;
}

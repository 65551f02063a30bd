import { errorsBySections } from "../../stats/error-by-sections.ts";
import { quantileSorted } from "../../stats/quantile.ts";

/** What a figure is of the values that trials have. */
export type FigureOfValues = (values: Float64Array) => number;

/** Fewer values in a section tell too little of a percentile. */
const SMALLEST_SECTION = 50;
/** Fewer trials in a section tell too little of a mean. */
const SHORTEST_SECTION = 2;

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
 * The Monte Carlo standard error of a sum of figures of the same trials, each times a weight, by sectioning.
 * Undefined where a section has too few trials.
 * @param block sections are whole numbers of so many trials
 */
export function errorOfCombination(
  parts: readonly { readonly weight: number; readonly values: Float64Array }[],
  figure: FigureOfValues,
  block: number,
): number | undefined {
  const [error] =
    errorsBySections(parts[0]?.values.length ?? 0, block, (from, end) =>
      end - from < SHORTEST_SECTION
        ? undefined
        : [parts.reduce((sum, { weight, values }) => sum + weight * figure(values.slice(from, end)), 0)],
    ) ?? [];
  return Number.isFinite(error) ? error : undefined;
}

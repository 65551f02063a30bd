import { errorsBySections } from "./error-by-sections.ts";
import { quantileSorted } from "./quantile.ts";

/** Fewer values in a section tell too little of a percentile near its ends. */
const SMALLEST_SECTION = 50;

/** How much higher a quantile is, with its Monte Carlo standard error. */
export interface QuantileDifference {
  readonly difference: number;
  readonly standardError: number;
}

/** The numbers of trials `from` to `end` − 1 that exist, rising. */
const sortedPart = (column: Float64Array, from: number, end: number): Float64Array =>
  column
    .slice(from, end)
    .filter((value) => !Number.isNaN(value))
    .sort();

/**
 * How much higher quantiles are in one column than in another of the same trials, each over the trials in which its number
 * exists. The error is by sectioning ({@link errorsBySections}): a section holds both columns of its trials, so what moves both alike
 * cancels.
 * @param probabilities 0 to 1
 * @param block sections are whole numbers of so many trials: independent of each other, as the run's plan has it
 * @returns one a probability; undefined where a section would have fewer than {@link SMALLEST_SECTION} values
 */
export function quantileDifferences(
  here: Float64Array,
  there: Float64Array,
  probabilities: readonly number[],
  block = 1,
): readonly QuantileDifference[] | undefined {
  const differences = (from: number, end: number): readonly number[] | undefined => {
    const [one, other] = [sortedPart(here, from, end), sortedPart(there, from, end)];
    return Math.min(one.length, other.length) < SMALLEST_SECTION
      ? undefined
      : probabilities.map((each) => quantileSorted(one, each) - quantileSorted(other, each));
  };
  const whole = differences(0, here.length);
  const errors = errorsBySections(here.length, block, differences);
  return errors && whole?.map((difference, place) => ({ difference, standardError: errors[place]! }));
}

import { quantileSorted } from "./quantile.ts";

/** Into how many sections trials are divided. */
export const SECTIONS = 20;
/** Fewer values in a section tell too little of a percentile near its ends. */
const SMALLEST_SECTION = 50;

/** How much higher a quantile is, with its Monte Carlo standard error. */
export interface QuantileDifference {
  readonly difference: number;
  readonly standardError: number;
}

const square = (value: number): number => value * value;

/** The numbers of trials `from` to `end` − 1 that exist, rising. */
const sortedPart = (column: Float64Array, from: number, end: number): Float64Array =>
  column
    .slice(from, end)
    .filter((value) => !Number.isNaN(value))
    .sort();

/**
 * How much higher quantiles are in one column than in another of the same trials, each over the trials in which its number
 * exists. The error is by sectioning: the trials are cut into {@link SECTIONS} sections of equal length, in each the same
 * difference is taken, and its mean square distance from the whole one, over the sections less one, is the square of the
 * error. A section holds both columns of its trials, so what moves both alike cancels. Asmussen & Glynn, Stochastic Simulation,
 * 2007, III.5; Nakayama 2014, ACM Transactions on Modeling and Computer Simulation 24(4).
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
  const length = Math.floor(here.length / SECTIONS / block) * block;
  const differences = (from: number, end: number): readonly number[] | undefined => {
    const [one, other] = [sortedPart(here, from, end), sortedPart(there, from, end)];
    return Math.min(one.length, other.length) < SMALLEST_SECTION
      ? undefined
      : probabilities.map((each) => quantileSorted(one, each) - quantileSorted(other, each));
  };
  const whole = differences(0, here.length);
  if (whole === undefined || length < SMALLEST_SECTION) return undefined;
  const squares = probabilities.map(() => 0);
  for (let section = 0; section < SECTIONS; section++) {
    const own = differences(section * length, (section + 1) * length);
    if (own === undefined) return undefined;
    own.forEach((each, place) => (squares[place]! += square(each - whole[place]!)));
  }
  return whole.map((difference, place) => ({
    difference,
    standardError: Math.sqrt(squares[place]! / SECTIONS / (SECTIONS - 1)),
  }));
}

import { Matrix, QrDecomposition } from "ml-matrix";
import { exp, ln } from "../../random/elementary.ts";
import { quantileSorted } from "../../stats/quantile.ts";
import { metalogQuantile, metalogTerms, type Metalog } from "./metalog.ts";

/** A metalog and how far it is from the trials it stands for. */
export interface FittedMetalog {
  readonly metalog: Metalog;
  /** Greatest distance between its percentiles P1 to P99 and those of the trials, in the quantity's own unit. */
  readonly error: number;
  /** The same as a share of the distance from P5 to P95. */
  readonly errorOfRange: number;
}

/** A fit further off than this share of the distance from P5 to P95 is none. */
export const MOST_ERROR = 0.03;

const percentiles = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
/** Where the fit is made: P1 to P99, and four places further out, so that the tails are those of the trials. */
const places = [0.001, 0.005, ...percentiles, 0.995, 0.999];
/** Least and most terms: Keelin (2016) advises against more than 16; from ten on fits follow the chance of the sample. */
const [FEWEST, MOST] = [3, 10] as const;
/** Where a quantile function must rise: evenly in logit, from one in ten million to all but that. */
const rising = Array.from({ length: 801 }, (_, step) => 1 / (1 + exp(16 - step / 25)));

/** Least squares is the same for every quantity but for its right side, so each number of terms is prepared once. */
const solvers = Array.from(
  { length: MOST - FEWEST + 1 },
  (_, more) => new QrDecomposition(new Matrix(places.map((u) => [...metalogTerms(u, FEWEST + more)]))),
);

/** Whether it is a distribution at all, and one whose far tails stay within one more range of what the trials hold. */
function isFeasible(metalog: Metalog, sorted: Float64Array): boolean {
  const values = rising.map((u) => metalogQuantile(metalog, u));
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const range = most - least;
  return (
    values.every((value, place) => place === 0 || value > values[place - 1]!) &&
    metalogQuantile(metalog, 0.0001) > least - range &&
    metalogQuantile(metalog, 0.9999) < most + range
  );
}

/** Bounds to try: none, and 0 for what is never negative and mostly above it. */
const boundsFor = (sorted: Float64Array): readonly (number | undefined)[] =>
  sorted[0]! >= 0 && quantileSorted(sorted, places[0]!) > 0 ? [undefined, 0] : [undefined];

function errorOf(metalog: Metalog, sorted: Float64Array): number {
  const off = percentiles.map((u) => Math.abs(metalogQuantile(metalog, u) - quantileSorted(sorted, u)));
  return Math.max(...off);
}

/**
 * The metalog nearest to some numbers, of those that are distributions: least squares of 3 to 10 terms on the quantiles
 * of the numbers, unbounded and, where nothing is below 0, bounded there. Undefined where none is within
 * {@link MOST_ERROR}, as with a mass of trials at a cap. @param sorted rising, not all the same
 */
export function fitMetalog(sorted: Float64Array): FittedMetalog | undefined {
  const width = quantileSorted(sorted, 0.95) - quantileSorted(sorted, 0.05);
  if (!(width > 0)) return undefined;
  const quantiles = places.map((u) => quantileSorted(sorted, u));
  let best: FittedMetalog | undefined;
  for (const lowerBound of boundsFor(sorted)) {
    const right = Matrix.columnVector(quantiles.map((x) => (lowerBound === undefined ? x : ln(x - lowerBound))));
    for (const solver of solvers) {
      const aCoefficients = solver.solve(right).getColumn(0);
      const metalog: Metalog = { aCoefficients, ...(lowerBound === undefined ? {} : { lowerBound }) };
      const error = errorOf(metalog, sorted);
      if (error < (best?.error ?? MOST_ERROR * width) && isFeasible(metalog, sorted))
        best = { metalog, error, errorOfRange: error / width };
    }
  }
  return best;
}

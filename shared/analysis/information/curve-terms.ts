/** Where a curve may bend: quantiles of a standard normal, in the order in which they are tried. */
const BENDS = [0, -0.674, 0.674, -1.282, 1.282] as const;

/** One thing that may be part of a fit: a function of one input's score, or of two. */
export interface CurveTerm {
  /** Places of the inputs it is of, one or two. */
  readonly inputs: readonly number[];
  /** Whether it is the score itself, of which products with others may be made. */
  readonly isScore: boolean;
  readonly column: Float64Array;
}

/**
 * Of one input: its score, square and cube, and lines that begin at a bend.
 * @param few only the score, its square and the middle bend
 */
export function termsOfInput(place: number, scores: Float64Array, few: boolean): readonly CurveTerm[] {
  const term = (of: (score: number) => number, isScore = false): CurveTerm => ({
    inputs: [place],
    isScore,
    column: scores.map(of),
  });
  const [middle] = BENDS;
  const main = [term((z) => z, true), term((z) => z * z), term((z) => Math.max(0, z - middle))];
  if (few) return main;
  return [...main, term((z) => z * z * z), ...BENDS.slice(1).map((bend) => term((z) => Math.max(0, z - bend)))];
}

/** The product of two scores: how much more one matters as the other rises. */
export const productOf = (one: CurveTerm, other: CurveTerm): CurveTerm => ({
  inputs: [...one.inputs, ...other.inputs],
  isScore: false,
  column: one.column.map((score, trial) => score * other.column[trial]!),
});

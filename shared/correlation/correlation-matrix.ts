import { cholesky } from "./cholesky.ts";
import { nearestCorrelation } from "./nearest-correlation.ts";
import { normalFromRank, rankFromNormal } from "./rank-correlation.ts";
import { identity, type SquareMatrix } from "./square-matrix.ts";

/** What is stated about how inputs move together; places count the inputs concerned from 0. */
export interface StatedCorrelation {
  readonly size: number;
  /** A driver's loadings by place: the correlation of the input's normal score with the driver. */
  readonly drivers: readonly (readonly (readonly [place: number, loading: number])[])[];
  /** Rank correlations between two places; they stand in place of what drivers make of the pair. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly rank: number }[];
}

/** A pair whose rank correlation had to be moved, since no numbers can be correlated as stated. */
export interface MovedPair {
  readonly a: number;
  readonly b: number;
  readonly stated: number;
  readonly used: number;
}

export interface CorrelationUsed {
  /** L with L Lᵀ = the correlations of the normal scores. */
  readonly factor: SquareMatrix;
  /** Empty unless the statements contradict each other. */
  readonly moved: readonly MovedPair[];
}

/** Moves smaller than this are not worth telling. */
const TOLD = 0.0005;

/** The correlations of normal scores as stated, whether or not they can be. */
export function statedMatrix({ size, drivers, pairs }: StatedCorrelation): SquareMatrix {
  const { cells } = identity(size);
  for (const loadings of drivers)
    for (const [a, first] of loadings)
      for (const [b, second] of loadings) if (a !== b) cells[a * size + b]! += first * second;
  for (const { a, b, rank } of pairs) {
    cells[a * size + b] = normalFromRank(rank);
    cells[b * size + a] = cells[a * size + b]!;
  }
  return { size, cells };
}

/** The correlations used: as stated where that is possible, else the nearest that are (Higham 2002). */
export function correlationUsed(stated: StatedCorrelation): CorrelationUsed {
  const matrix = statedMatrix(stated);
  const direct = cholesky(matrix);
  if (direct) return { factor: direct, moved: [] };
  const { size } = matrix;
  const nearest = nearestCorrelation(matrix);
  const factor = cholesky(nearest);
  if (!factor) throw new Error("the nearest correlation matrix has a negative eigenvalue");
  const moved: MovedPair[] = [];
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const before = Math.max(-1, Math.min(1, matrix.cells[a * size + b]!));
      const pair = { a, b, stated: rankFromNormal(before), used: rankFromNormal(nearest.cells[a * size + b]!) };
      if (Math.abs(pair.used - pair.stated) > TOLD) moved.push(pair);
    }
  return { factor, moved };
}

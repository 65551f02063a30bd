import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { distance, type SquareMatrix } from "./square-matrix.ts";

const MOST_STEPS = 2000;
const CLOSE = 1e-10;

/** The nearest matrix without negative eigenvalues: those are set to 0. */
function withoutNegativeEigenvalues({ size, cells }: SquareMatrix): SquareMatrix {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(Matrix.from1DArray(size, size, cells), {
    assumeSymmetric: true,
  });
  const nearest = new Float64Array(size * size);
  realEigenvalues.forEach((value, k) => {
    if (value <= 0) return;
    const vector = eigenvectorMatrix.getColumn(k);
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++)
        nearest[row * size + column]! += value * vector[row]! * vector[column]!;
  });
  return { size, cells: nearest };
}

/** Brings the diagonal to exactly 1 by scaling rows and columns, which keeps eigenvalues from becoming negative. */
function scaledToOnes({ size, cells }: SquareMatrix): SquareMatrix {
  const roots = Float64Array.from({ length: size }, (_, index) => Math.sqrt(cells[index * size + index]!));
  const scaled = cells.map((cell, place) => cell / (roots[Math.floor(place / size)]! * roots[place % size]!));
  for (let index = 0; index < size; index++) scaled[index * size + index] = 1;
  return { size, cells: scaled };
}

/**
 * The correlation matrix nearest to a symmetric matrix with ones on its diagonal, in the Frobenius norm: alternating
 * projections on the matrices without negative eigenvalues and on those with a unit diagonal, with Dykstra's correction.
 * N. J. Higham (2002), "Computing the nearest correlation matrix: a problem from finance", IMA J. Numer. Anal. 22(3).
 */
export function nearestCorrelation(stated: SquareMatrix): SquareMatrix {
  const { size } = stated;
  let unitDiagonal: SquareMatrix = stated;
  let positive: SquareMatrix = stated;
  let correction = new Float64Array(size * size);
  for (let step = 0; step < MOST_STEPS; step++) {
    const corrected = { size, cells: unitDiagonal.cells.map((cell, place) => cell - correction[place]!) };
    positive = withoutNegativeEigenvalues(corrected);
    correction = positive.cells.map((cell, place) => cell - corrected.cells[place]!);
    const next = { size, cells: positive.cells.slice() };
    for (let index = 0; index < size; index++) next.cells[index * size + index] = 1;
    const moved = distance(next, unitDiagonal);
    unitDiagonal = next;
    if (moved <= CLOSE && distance(next, positive) <= CLOSE * 10) break;
  }
  return scaledToOnes(positive);
}

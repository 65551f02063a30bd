import { cholesky } from "../../correlation/cholesky.ts";
import { nearestCorrelation } from "../../correlation/nearest-correlation.ts";
import { identity, type SquareMatrix } from "../../correlation/square-matrix.ts";
import { standardNormalQuantile } from "../../random/standard-normal.ts";
import { ranksOf } from "../../stats/rank-correlation.ts";

/** What is taken from 1 so that readers who cannot factor a matrix at its limit can: payments are the sum of their years. */
const LOOSENING = 1e-5;

/** Normal scores by rank: what a Gaussian copula correlates. NaN where there is no value. */
function scoresOf(values: Float64Array): Float64Array {
  const there = values.filter((value) => !Number.isNaN(value));
  const scores = ranksOf(there).map((rank) => standardNormalQuantile(rank / (there.length + 1)));
  let next = 0;
  return values.map((value) => (Number.isNaN(value) ? value : scores[next++]!));
}

/** Pearson's correlation of two rows in the trials where both exist; 0 where that says nothing. */
function correlation(a: Float64Array, b: Float64Array): number {
  const both: number[] = [];
  for (let trial = 0; trial < a.length; trial++)
    if (!Number.isNaN(a[trial]!) && !Number.isNaN(b[trial]!)) both.push(trial);
  const meanOf = (row: Float64Array): number => both.reduce((sum, trial) => sum + row[trial]!, 0) / both.length;
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [products, squares, others] = [0, 0, 0];
  for (const trial of both) {
    const [here, there] = [a[trial]! - meanA, b[trial]! - meanB];
    products += here * there;
    squares += here * here;
    others += there * there;
  }
  return squares > 0 && others > 0 ? Math.max(-1, Math.min(1, products / Math.sqrt(squares * others))) : 0;
}

/**
 * The correlations of a Gaussian copula through some quantities: Pearson's of their normal scores by rank (van der Waerden),
 * in the trials in which both exist, and the nearest matrix that can be where those contradict each other. Positive definite.
 * Yields the share of its work that is done after each quantity, and answers with the matrix.
 */
export function* scoreCorrelation(quantities: readonly Float64Array[]): Generator<number, SquareMatrix, undefined> {
  const scores: Float64Array[] = [];
  const size = quantities.length;
  const stated = identity(size);
  for (const [row, quantity] of quantities.entries()) {
    scores.push(scoresOf(quantity));
    for (let column = 0; column < row; column++) {
      const value = correlation(scores[row]!, scores[column]!);
      stated.cells[row * size + column] = value;
      stated.cells[column * size + row] = value;
    }
    yield (row + 1) / size;
  }
  const { cells } = cholesky(stated) ? stated : nearestCorrelation(stated);
  return {
    size,
    cells: cells.map((cell, place) => (place % (size + 1) === 0 ? 1 : cell * (1 - LOOSENING))),
  };
}

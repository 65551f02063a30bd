import { identity, type SquareMatrix } from "./square-matrix.ts";

export interface Eigen {
  readonly values: Float64Array;
  /** Column k belongs to value k; columns are orthonormal. */
  readonly vectors: SquareMatrix;
}

/** More sweeps than any matrix needs: convergence is quadratic once off-diagonals are small. */
const MOST_SWEEPS = 60;

/** Turns rows and columns p and q of a symmetric matrix so that their common cell becomes 0. */
function rotate(matrix: SquareMatrix, vectors: SquareMatrix, p: number, q: number): void {
  const { size, cells } = matrix;
  const off = cells[p * size + q]!;
  if (off === 0) return;
  const theta = (cells[q * size + q]! - cells[p * size + p]!) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let index = 0; index < size; index++) {
    const a = cells[index * size + p]!;
    const b = cells[index * size + q]!;
    cells[index * size + p] = c * a - s * b;
    cells[index * size + q] = s * a + c * b;
  }
  for (let index = 0; index < size; index++) {
    const a = cells[p * size + index]!;
    const b = cells[q * size + index]!;
    cells[p * size + index] = c * a - s * b;
    cells[q * size + index] = s * a + c * b;
    const v = vectors.cells[index * size + p]!;
    const w = vectors.cells[index * size + q]!;
    vectors.cells[index * size + p] = c * v - s * w;
    vectors.cells[index * size + q] = s * v + c * w;
  }
}

/** Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub & Van Loan, 4th ed., §8.5). */
export function symmetricEigen(symmetric: SquareMatrix): Eigen {
  const { size } = symmetric;
  const matrix = { size, cells: symmetric.cells.slice() };
  const vectors = identity(size);
  let scale = 0;
  for (const cell of matrix.cells) scale = Math.max(scale, Math.abs(cell));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let largest = 0;
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) largest = Math.max(largest, Math.abs(matrix.cells[p * size + q]!));
    if (largest <= 1e-15 * scale) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, p, q);
  }
  return { values: Float64Array.from({ length: size }, (_, index) => matrix.cells[index * size + index]!), vectors };
}

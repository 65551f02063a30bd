import type { SquareMatrix } from "./square-matrix.ts";

/** How far below 0 a pivot may lie by rounding alone. */
const ROUNDING = 1e-8;

/**
 * The lower triangle L with L Lᵀ = the matrix; a pivot that is 0 leaves a column of zeros. Undefined when the matrix has a
 * negative eigenvalue, so that nothing can be correlated that way.
 */
export function cholesky({ size, cells }: SquareMatrix): SquareMatrix | undefined {
  const lower = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const remainder = (row: number): number => {
      let sum = cells[row * size + column]!;
      for (let k = 0; k < column; k++) sum -= lower[row * size + k]! * lower[column * size + k]!;
      return sum;
    };
    const pivot = remainder(column);
    if (pivot < -ROUNDING) return undefined;
    if (pivot <= ROUNDING) {
      for (let row = column + 1; row < size; row++) if (Math.abs(remainder(row)) > 1e-4) return undefined;
      continue;
    }
    const root = Math.sqrt(pivot);
    lower[column * size + column] = root;
    for (let row = column + 1; row < size; row++) lower[row * size + column] = remainder(row) / root;
  }
  return { size, cells: lower };
}

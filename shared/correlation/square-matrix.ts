/** A square matrix, row by row: `cells[row * size + column]`. */
export interface SquareMatrix {
  readonly size: number;
  readonly cells: Float64Array;
}

/** Ones on the diagonal. */
export function identity(size: number): SquareMatrix {
  const cells = new Float64Array(size * size);
  for (let index = 0; index < size; index++) cells[index * size + index] = 1;
  return { size, cells };
}

/** √ of the sum of squares of all differences between two matrices (the Frobenius norm). */
export function distance(a: SquareMatrix, b: SquareMatrix): number {
  let sum = 0;
  for (let index = 0; index < a.cells.length; index++) {
    const difference = a.cells[index]! - b.cells[index]!;
    sum += difference * difference;
  }
  return Math.sqrt(sum);
}

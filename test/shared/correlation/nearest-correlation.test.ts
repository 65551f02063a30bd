import fc from "fast-check";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { cholesky } from "#shared/correlation/cholesky.ts";
import { nearestCorrelation } from "#shared/correlation/nearest-correlation.ts";
import { distance, type SquareMatrix } from "#shared/correlation/square-matrix.ts";

const lowestEigenvalue = ({ size, cells }: SquareMatrix): number =>
  Math.min(...new EigenvalueDecomposition(Matrix.from1DArray(size, size, cells)).realEigenvalues);

const matrix = (rows: readonly (readonly number[])[]): SquareMatrix => ({
  size: rows.length,
  cells: Float64Array.from(rows.flat()),
});

/** Symmetric, with ones on the diagonal and anything from −1 to 1 beside it. */
const anyStated = fc.integer({ min: 2, max: 6 }).chain((size) =>
  fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 }).map((values) => {
    const cells = new Float64Array(size * size);
    for (let row = 0; row < size; row++)
      for (let column = 0; column <= row; column++) {
        const value = row === column ? 1 : values[row * 6 + column]!;
        cells[row * size + column] = value;
        cells[column * size + row] = value;
      }
    return { size, cells };
  }),
);

/** L Lᵀ. */
function product({ size, cells }: SquareMatrix): SquareMatrix {
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      for (let k = 0; k < size; k++) result[row * size + column]! += cells[row * size + k]! * cells[column * size + k]!;
  return { size, cells: result };
}

describe("the nearest correlation matrix", () => {
  it("is Higham's for his example of three variables (2002, section 1)", () => {
    const { cells } = nearestCorrelation(
      matrix([
        [1, 1, 0],
        [1, 1, 1],
        [0, 1, 1],
      ]),
    );
    expect(cells[1]).toBeCloseTo(0.7607, 4);
    expect(cells[2]).toBeCloseTo(0.1573, 4);
    expect(cells[5]).toBeCloseTo(0.7607, 4);
    expect([cells[0], cells[4], cells[8]]).toEqual([1, 1, 1]);
  });

  it("is the one that a second published example has (Higham 2002, section 4)", () => {
    // Four variables: 2 on the diagonal, −1 beside it.
    const { cells } = nearestCorrelation(
      matrix([
        [2, -1, 0, 0],
        [-1, 2, -1, 0],
        [0, -1, 2, -1],
        [0, 0, -1, 2],
      ]),
    );
    const rounded = Array.from(cells, (cell) => Math.round(cell * 1e4) / 1e4);
    expect(rounded).toEqual([
      1, -0.8084, 0.1916, 0.1068, -0.8084, 1, -0.6562, 0.1916, 0.1916, -0.6562, 1, -0.8084, 0.1068, 0.1916, -0.8084, 1,
    ]);
  });

  it("has no negative eigenvalue and ones on its diagonal, whatever was stated", () => {
    fc.assert(
      fc.property(anyStated, (stated) => {
        const nearest = nearestCorrelation(stated);
        for (let index = 0; index < nearest.size; index++) expect(nearest.cells[index * (nearest.size + 1)]).toBe(1);
        expect(lowestEigenvalue(nearest)).toBeGreaterThan(-1e-9);
        const factor = cholesky(nearest);
        expect(factor).toBeDefined();
        expect(distance(product(factor!), nearest)).toBeLessThan(1e-3);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it("is the matrix itself where that can be", () => {
    const possible = matrix([
      [1, 0.3, -0.2],
      [0.3, 1, 0.5],
      [-0.2, 0.5, 1],
    ]);
    expect(distance(nearestCorrelation(possible), possible)).toBeLessThan(1e-9);
  });
});

describe("the factor of a matrix", () => {
  it("multiplies out to it, also where two variables are the same", () => {
    const same = matrix([
      [1, 1, 0.4],
      [1, 1, 0.4],
      [0.4, 0.4, 1],
    ]);
    expect(distance(product(cholesky(same)!), same)).toBeLessThan(1e-12);
  });

  it("does not exist where an eigenvalue is negative", () => {
    expect(
      cholesky(
        matrix([
          [1, 1, 0],
          [1, 1, 1],
          [0, 1, 1],
        ]),
      ),
    ).toBeUndefined();
  });
});

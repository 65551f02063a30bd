import fc from "fast-check";
import { emptyGrid, type ClaimGrid } from "#shared/payment/claim-grid.ts";

/** A grid from rows of pence, one a rule. */
export function gridOf(...rows: readonly (readonly number[])[]): ClaimGrid {
  const grid = emptyGrid(rows.length, rows[0]!.length);
  rows.forEach((row, rule) => grid.amounts.set(row, rule * grid.months));
  return grid;
}

/** The grid's rows again. */
export const rowsOf = ({ rules, months, amounts }: ClaimGrid): readonly (readonly number[])[] =>
  Array.from({ length: rules }, (_, rule) => [...amounts.subarray(rule * months, (rule + 1) * months)]);

/** Random claims of one to four rules over one to thirty months, many cells empty. */
export const anyGrid: fc.Arbitrary<ClaimGrid> = fc
  .record({ rules: fc.integer({ min: 1, max: 4 }), months: fc.integer({ min: 1, max: 30 }) })
  .chain(({ rules, months }) =>
    fc
      .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000 })), {
        minLength: rules * months,
        maxLength: rules * months,
      })
      .map((amounts) => ({ rules, months, amounts: new Float64Array(amounts) })),
  );

export const copyOf = (grid: ClaimGrid): ClaimGrid => ({ ...grid, amounts: grid.amounts.slice() });

export const sum = (row: ArrayLike<number>): number => Array.prototype.reduce.call(row, (a, b) => a + b, 0) as number;

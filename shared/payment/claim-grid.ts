/**
 * Amounts by rule and month: `amounts[rule * months + month]`, in pence. Rules stand in the order of the rate card, and
 * after them what is paid beside it: the service fee, planned payments. Months count from the service start. The caps
 * change one grid into the next and write down what they withhold.
 */
export interface ClaimGrid {
  readonly rules: number;
  readonly months: number;
  readonly amounts: Float64Array;
}

/** A grid of nothing. */
export const emptyGrid = (rules: number, months: number): ClaimGrid => ({
  rules,
  months,
  amounts: new Float64Array(rules * months),
});

/** Sum of a whole grid, in pence. */
export function gridTotal({ amounts }: ClaimGrid): number {
  let total = 0;
  for (let cell = 0; cell < amounts.length; cell++) total += amounts[cell]!;
  return total;
}

/** Sum of one rule's row, in pence. */
export function ruleTotal({ amounts, months }: ClaimGrid, rule: number): number {
  let total = 0;
  for (let cell = rule * months; cell < (rule + 1) * months; cell++) total += amounts[cell]!;
  return total;
}

/** Rows of a grid in the order in which they are paid within a month; those left out are passed over. */
export type RowOrder = readonly number[];

/** All rows of a grid as they stand. */
export const everyRow = ({ rules }: ClaimGrid): RowOrder => Array.from({ length: rules }, (_, row) => row);

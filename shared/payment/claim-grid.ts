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

/**
 * Sum of whole pence from one place up to another. Four sums run side by side, which need not wait for each other; whole
 * numbers come to the same in any order.
 */
export function penceBetween(amounts: Float64Array, first: number, end: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let place = first;
  for (; place + 3 < end; place += 4) {
    a += amounts[place]!;
    b += amounts[place + 1]!;
    c += amounts[place + 2]!;
    d += amounts[place + 3]!;
  }
  for (; place < end; place++) a += amounts[place]!;
  return a + b + (c + d);
}

/** Sum of a whole grid, in pence. */
export const gridTotal = ({ amounts }: ClaimGrid): number => penceBetween(amounts, 0, amounts.length);

/** Sum of one rule's row, in pence. */
export const ruleTotal = ({ amounts, months }: ClaimGrid, rule: number): number =>
  penceBetween(amounts, rule * months, (rule + 1) * months);

/** Rows of a grid in the order in which they are paid within a month; those left out are passed over. */
export type RowOrder = readonly number[];

/** All rows of a grid as they stand. */
export const everyRow = ({ rules }: ClaimGrid): RowOrder => Array.from({ length: rules }, (_, row) => row);

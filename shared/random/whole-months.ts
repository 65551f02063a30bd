import { uniformOf } from "./bits.ts";
import { massOutside } from "./mass-outside.ts";
import type { Quantile } from "./quantile/quantile.ts";

/** Cells of the table: the first ten bits of a draw. */
const CELL_BITS = 10;
const CELLS = 1 << CELL_BITS;
/** What a draw is moved by, so that the number of its cell is left. */
export const CELL_SHIFT = 32 - CELL_BITS;
const LONGEST = 1200;

/** Waiting times of a distribution in whole months, ready to be looked up. */
export interface MonthTable {
  /** Probability of each month or an earlier one; the last is 1. */
  readonly upTo: Float64Array;
  /** The month of each cell; where a cell holds several, −1 less the first of them. */
  readonly monthOfCell: Int16Array;
}

function tabulate(quantile: Quantile): MonthTable {
  const reached: number[] = [];
  for (let month = 0; month <= LONGEST; month++) {
    reached.push(massOutside(quantile, month + 0.5, Infinity).below);
    if (reached[month]! > 1 - 1e-12) break;
  }
  reached[reached.length - 1] = 1;
  const upTo = Float64Array.from(reached);
  const monthOfCell = Int16Array.from({ length: CELLS }, (_, cell) => {
    const first = upTo.findIndex((share) => cell / CELLS < share);
    return upTo[first]! >= (cell + 1) / CELLS ? first : -1 - first;
  });
  return { upTo, monthOfCell };
}

/** The month of 32 random bits whose cell holds several. @param found what the table says of the cell */
export function monthWithin({ upTo }: MonthTable, found: number, bits: number): number {
  const u = uniformOf(bits);
  let month = -1 - found;
  while (u >= upTo[month]!) month++;
  return month;
}

/**
 * A waiting time rounded to whole months, made fast for draws between people: the probability of each month is worked
 * out once, and a draw of 32 random bits looks up its cell, and steps on within it where that holds several months. Gives
 * `max(0, round(quantile(u)))`, at most 1,200 months.
 */
export class WholeMonths {
  readonly #quantile: Quantile;
  #table: MonthTable | undefined;

  constructor(quantile: Quantile) {
    this.#quantile = quantile;
  }

  /** Made when first asked for. */
  get table(): MonthTable {
    return (this.#table ??= tabulate(this.#quantile));
  }

  /** The month of 32 random bits, without their sign. */
  of(bits: number): number {
    const found = this.table.monthOfCell[bits >>> CELL_SHIFT]!;
    return found >= 0 ? found : monthWithin(this.table, found, bits);
  }
}

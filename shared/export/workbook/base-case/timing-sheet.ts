import type { MonthRow } from "../cells/month-sheet.ts";
import { Sheet } from "../cells/sheet.ts";
import { multiply, sumOfProducts, ZERO, type Term } from "../cells/term.ts";

const FIRST_ROW = 4;
const FIRST_COLUMN = 1;

/** A timing: what falls in each month after a start, as cells, the latest month first. */
export interface Timing {
  /** What starters of all months before come to in a month. @param each what one of them comes to in all */
  readonly in: (month: number, starts: MonthRow, each: Term) => Term;
}

const lastLag = (byLag: ArrayLike<number>): number => {
  let last = byLag.length - 1;
  while (last > 0 && byLag[last] === 0) last--;
  return last;
};

/**
 * When things happen after a start, as plain numbers: a line each, the latest month first, so that a month's figure is the product
 * of two ranges, starts and timing. Lines that are alike are one.
 */
export class TimingSheet {
  readonly sheet = new Sheet("Base case timing");
  readonly #longest: number;
  readonly #made = new Map<string, Timing>();
  #next = FIRST_ROW;

  /** @param profiles all there will be */
  constructor(profiles: readonly ArrayLike<number>[]) {
    const { sheet } = this;
    this.#longest = Math.max(0, ...profiles.map(lastLag));
    sheet.widths = [60, ...Array.from({ length: this.#longest + 1 }, () => 9)];
    sheet.frozen = { rows: FIRST_ROW, columns: FIRST_COLUMN };
    sheet.text(0, 0, "Base case: timing", "title");
    sheet.text(
      1,
      0,
      "What falls in each month after a start, of those who come to it: plain numbers, worked out by the app from waits, clocks that begin again and drop-out. The latest month stands first. Change them to move things in time.",
      "note",
      { reads: true },
    );
    sheet.text(FIRST_ROW - 1, 0, "Months after the start", "heading");
    for (let lag = 0; lag <= this.#longest; lag++)
      sheet.number(FIRST_ROW - 1, FIRST_COLUMN + this.#longest - lag, lag, "whole", "heading");
  }

  /** A line, or the one that is alike. */
  timing(label: string, byLag: ArrayLike<number>): Timing {
    const key = Array.from(byLag).join();
    const made = this.#made.get(key) ?? this.#write(label, byLag);
    this.#made.set(key, made);
    return made;
  }

  #write(label: string, byLag: ArrayLike<number>): Timing {
    const row = this.#next++;
    const last = lastLag(byLag);
    this.sheet.text(row, 0, label, "label");
    for (let lag = 0; lag <= last; lag++)
      this.sheet.number(row, FIRST_COLUMN + this.#longest - lag, byLag[lag]!, "rate", "input");
    return {
      in: (month, starts, each) => {
        const first = Math.max(0, month - last);
        const until = Math.min(month, starts.length - 1);
        if (until < first) return ZERO;
        const column = (lag: number): number => FIRST_COLUMN + this.#longest - lag;
        const range = this.sheet.across(row, column(month - first), column(month - until));
        return multiply(each, sumOfProducts(starts.between(first, until), range));
      },
    };
  }
}

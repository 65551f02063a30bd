import { massOutside } from "./mass-outside.ts";
import type { Quantile } from "./quantile/quantile.ts";

/** A uniform → a whole number of months, and the distribution behind it. */
export interface WholeMonths {
  (u: number): number;
  /** Probability of each month or an earlier one, the last 1; worked out when first asked for. */
  readonly upTo: () => Float64Array;
}

const CELLS = 1024;
const LONGEST = 1200;

interface Table {
  /** Probability of each month or an earlier one. */
  readonly upTo: Float64Array;
  /** The month in which each of the cells of u begins. */
  readonly firstOfCell: Uint16Array;
}

function tabulate(quantile: Quantile): Table {
  const reached: number[] = [];
  for (let month = 0; month <= LONGEST; month++) {
    reached.push(massOutside(quantile, month + 0.5, Infinity).below);
    if (reached[month]! > 1 - 1e-12) break;
  }
  reached[reached.length - 1] = 1;
  const upTo = Float64Array.from(reached);
  const firstOfCell = Uint16Array.from({ length: CELLS }, (_, cell) => upTo.findIndex((share) => cell / CELLS < share));
  return { upTo, firstOfCell };
}

/**
 * A waiting time rounded to whole months, made fast for draws between people: the probability of each month is worked
 * out once, and a draw looks up where its cell begins and steps on from there. Gives `max(0, round(quantile(u)))`, at most
 * 1,200 months.
 */
export function wholeMonths(quantile: Quantile): WholeMonths {
  let table: Table | undefined;
  const draw = (u: number): number => {
    table ??= tabulate(quantile);
    let month = table.firstOfCell[Math.floor(u * CELLS)]!;
    while (u >= table.upTo[month]!) month++;
    return month;
  };
  return Object.assign(draw, { upTo: () => (table ??= tabulate(quantile)).upTo });
}

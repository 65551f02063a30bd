import { massOutside } from "./mass-outside.ts";
import type { Quantile } from "./quantile/quantile.ts";

/** A uniform → a whole number of months. */
export type WholeMonths = (u: number) => number;

const CELLS = 1024;
const LONGEST = 1200;

/**
 * A waiting time rounded to whole months, made fast for draws between people: the probability of each month is worked
 * out once, and a draw looks up where its cell begins and steps on from there. Gives `max(0, round(quantile(u)))`, at most
 * 1,200 months.
 */
export function wholeMonths(quantile: Quantile): WholeMonths {
  const upTo: number[] = [];
  for (let month = 0; month < LONGEST; month++) {
    const reached = massOutside(quantile, month + 0.5, Infinity).below;
    upTo.push(reached);
    if (reached > 1 - 1e-12) break;
  }
  upTo[upTo.length - 1] = 1;
  const last = Float64Array.from(upTo);
  const firstOfCell = Uint16Array.from({ length: CELLS }, (_, cell) =>
    last.findIndex((reached) => cell / CELLS < reached),
  );
  return (u) => {
    let month = firstOfCell[Math.floor(u * CELLS)]!;
    while (u >= last[month]!) month++;
    return month;
  };
}

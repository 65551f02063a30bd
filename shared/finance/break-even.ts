import { HALF_A_PENNY } from "../model/pence.ts";

/**
 * The first month from whose end on what is saved so far is never behind what is spent so far again, to the penny; NaN
 * where there is none. Months before the first in which anything moves do not count: nothing against nothing is no
 * break-even.
 * @param saved by month, in the deal's currency, over all months reported; @param spent the same
 */
export function breakEvenMonth(saved: Float64Array, spent: Float64Array): number {
  let ahead = 0;
  let since = Number.NaN;
  let hasStarted = false;
  for (let month = 0; month < saved.length; month++) {
    const [more, less] = [saved[month]!, spent[month]!];
    hasStarted ||= more !== 0 || less !== 0;
    ahead += more - less;
    if (ahead < -HALF_A_PENNY) since = Number.NaN;
    else if (hasStarted && Number.isNaN(since)) since = month;
  }
  return since;
}

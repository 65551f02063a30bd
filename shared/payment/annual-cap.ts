import { everyRow, type ClaimGrid, type RowOrder } from "./claim-grid.ts";

/** An annual cap made ready: which year each month is in, and the cap of each year in pence. */
export interface AnnualCapTerms {
  readonly yearOfMonth: Int32Array;
  readonly capOfYear: Float64Array;
  readonly carried: boolean;
}

/**
 * Step 8: caps what is paid for the claims of each year, month by month and in the order of the rate card. Excess is
 * lost, or carried: it joins the first month of the next year ahead of new claims, in the order of the rate card, and
 * is lost at the end of the last year.
 *
 * `due` becomes what is left to pay; `withheld` is added to. A carried amount counts as withheld in the month of its
 * claim and as withheld *negatively* in the month it is released, so that due before − withheld = due after in each cell.
 * @param order the rows that are capped, in the order in which they are paid within a month
 */
export function applyAnnualCap(
  due: ClaimGrid,
  terms: AnnualCapTerms,
  withheld: Float64Array,
  order: RowOrder = everyRow(due),
): void {
  const { rules, months, amounts } = due;
  const carriedOfRule = new Float64Array(rules);
  let year = -1;
  let room = 0;
  for (let month = 0; month < months; month++) {
    const firstOfYear = terms.yearOfMonth[month]! !== year;
    if (firstOfYear) {
      year = terms.yearOfMonth[month]!;
      room = terms.capOfYear[year]!;
    }
    const releases = firstOfYear && terms.carried && month > 0;
    if (releases)
      for (const rule of order) {
        const released = Math.min(carriedOfRule[rule]!, room);
        room -= released;
        carriedOfRule[rule]! -= released;
        withheld[rule * months + month]! -= released;
      }
    for (let place = 0; place < order.length; place++) {
      const rule = order[place]!;
      const cell = rule * months + month;
      const claimed = amounts[cell]!;
      if (claimed === 0) continue;
      const paid = Math.min(claimed, room);
      room -= paid;
      withheld[cell]! += claimed - paid;
      if (terms.carried) carriedOfRule[rule]! += claimed - paid;
    }
  }
  for (let cell = 0; cell < amounts.length; cell++) amounts[cell]! -= withheld[cell]!;
}

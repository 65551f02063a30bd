import { everyRow, gridTotal, type ClaimGrid, type RowOrder } from "./claim-grid.ts";

/**
 * Step 9: pays in date order, and within a month in the order of the rate card, until the contract's cap is used up.
 * `due` becomes what is left to pay; `withheld` is added to.
 * @param cap in pence
 * @param order the rows that are capped, in the order in which they are paid within a month
 */
export function applyContractCap(
  due: ClaimGrid,
  cap: number,
  withheld: Float64Array,
  order: RowOrder = everyRow(due),
): void {
  const { months, amounts } = due;
  if (gridTotal(due) <= cap) return;
  let room = cap;
  for (let month = 0; month < months; month++)
    for (let place = 0; place < order.length; place++) {
      const cell = order[place]! * months + month;
      const claimed = amounts[cell]!;
      if (claimed === 0) continue;
      const paid = Math.min(claimed, room);
      room -= paid;
      withheld[cell]! += claimed - paid;
      amounts[cell] = paid;
    }
}

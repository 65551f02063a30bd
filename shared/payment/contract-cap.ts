import type { ClaimGrid } from "./claim-grid.ts";

/**
 * Step 9: pays in date order, and within a month in the order of the rate card, until the contract's cap is used up.
 * `due` becomes what is left to pay; `withheld` is added to.
 * @param cap in pence
 */
export function applyContractCap(due: ClaimGrid, cap: number, withheld: Float64Array): void {
  const { rules, months, amounts } = due;
  let room = cap;
  for (let month = 0; month < months; month++)
    for (let rule = 0; rule < rules; rule++) {
      const cell = rule * months + month;
      const claimed = amounts[cell]!;
      const paid = Math.min(claimed, room);
      room -= paid;
      withheld[cell]! += claimed - paid;
      amounts[cell] = paid;
    }
}

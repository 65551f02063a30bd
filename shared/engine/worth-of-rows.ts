import type { ClaimGrid } from "../payment/claim-grid.ts";

/**
 * What each row of a grid of payments is worth at month 0 as it is paid, in the deal's currency.
 * @param into one a row; @param cashMonthOf when the claims of a month are paid
 * @param presentValue of money of each month
 */
export function worthOfRows(
  into: Float64Array,
  { amounts, months }: ClaimGrid,
  cashMonthOf: Int32Array,
  presentValue: Float64Array,
): void {
  for (let row = 0; row < into.length; row++) {
    let worth = 0;
    for (let month = 0; month < months; month++)
      worth += amounts[row * months + month]! * presentValue[cashMonthOf[month]!]!;
    into[row] = worth / 100;
  }
}

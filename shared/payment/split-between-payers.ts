import { roundPence } from "../model/pence.ts";
import { everyRow, type ClaimGrid, type RowOrder } from "./claim-grid.ts";

/** A payer made ready. `cap` in pence, Infinity when there is none. */
export interface PayerTerms {
  readonly cap: number;
  readonly passesOn: boolean;
}

/** Each payer's share and those before it together; one table a way of splitting, the last entry 1. */
export type CumulativeShares = Float64Array;

/** Adds shares up. */
export function cumulativeShares(shares: readonly number[]): CumulativeShares {
  let sum = 0;
  return Float64Array.from(shares, (share) => (sum += share));
}

/**
 * Step 10: splits each cell between the payers, in date order and within a month in the order of the rate card.
 *
 * Shares are rounded so that they add up to the penny: payer k owes round(cumulative share k) − round(cumulative share
 * k − 1). What a payer's cap leaves unpaid falls to the next payer in the list, or is lost and written to `withheld`;
 * beyond the last payer it is always lost.
 *
 * @param due amounts in pence; becomes what is paid in all
 * @param sharesOf the shares that hold for a row and month
 * @param paidByPayer one grid a payer, overwritten
 * @param withheld added to
 * @param order rows in the order in which they are paid within a month
 */
export function splitBetweenPayers(
  due: ClaimGrid,
  payers: readonly PayerTerms[],
  sharesOf: (row: number, month: number) => CumulativeShares,
  paidByPayer: readonly ClaimGrid[],
  withheld: Float64Array,
  order: RowOrder = everyRow(due),
): void {
  const { months, amounts } = due;
  const room = new Float64Array(payers.length);
  for (let index = 0; index < payers.length; index++) room[index] = payers[index]!.cap;
  for (const paid of paidByPayer) paid.amounts.fill(0);
  for (let month = 0; month < months; month++)
    for (let place = 0; place < order.length; place++) {
      const rule = order[place]!;
      const cell = rule * months + month;
      const amount = amounts[cell]!;
      if (amount === 0) continue;
      const cumulative = sharesOf(rule, month);
      let owedSoFar = 0;
      let passedOn = 0;
      let paidInAll = 0;
      for (let index = 0; index < payers.length; index++) {
        const payer = payers[index]!;
        const owedUpTo = index === payers.length - 1 ? amount : roundPence(amount * cumulative[index]!);
        const owed = owedUpTo - owedSoFar + passedOn;
        owedSoFar = owedUpTo;
        const paid = Math.min(owed, room[index]!);
        room[index]! -= paid;
        paidInAll += paid;
        paidByPayer[index]!.amounts[cell] = paid;
        passedOn = payer.passesOn ? owed - paid : 0;
      }
      withheld[cell]! += amount - paidInAll;
      amounts[cell] = paidInAll;
    }
}

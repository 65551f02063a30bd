import { roundPence } from "../model/pence.ts";
import { everyRow, type ClaimGrid, type RowOrder } from "./claim-grid.ts";

/** A payer made ready. */
export interface PayerTerms {
  /** In pence; Infinity where there is none. */
  readonly cap: number;
  readonly passesOn: boolean;
  /** Its share and those of the payers before it together, for each cell of the grid. */
  readonly shareUpTo: Float64Array;
}

/**
 * Step 10: splits each cell between the payers, in date order and within a month in the order of the rate card.
 *
 * Shares are rounded so that they add up to the penny: payer k owes round(cumulative share k) − round(cumulative share
 * k − 1). What a payer's cap leaves unpaid falls to the next payer in the list, or is lost and written to `withheld`;
 * beyond the last payer it is always lost.
 *
 * @param due amounts in pence; becomes what is paid in all
 * @param paidByPayer one grid a payer, overwritten
 * @param withheld added to
 * @param order rows in the order in which they are paid within a month
 */
export function splitBetweenPayers(
  due: ClaimGrid,
  payers: readonly PayerTerms[],
  paidByPayer: readonly ClaimGrid[],
  withheld: Float64Array,
  order: RowOrder = everyRow(due),
): void {
  const { months, amounts } = due;
  for (const paid of paidByPayer) paid.amounts.fill(0);
  if (payers.every(({ cap }) => cap === Infinity)) return splitWithoutCaps(due, payers, paidByPayer, order);
  const room = new Float64Array(payers.length);
  for (let index = 0; index < payers.length; index++) room[index] = payers[index]!.cap;
  for (let month = 0; month < months; month++)
    for (let place = 0; place < order.length; place++) {
      const rule = order[place]!;
      const cell = rule * months + month;
      const amount = amounts[cell]!;
      if (amount === 0) continue;
      let owedSoFar = 0;
      let passedOn = 0;
      let paidInAll = 0;
      for (let index = 0; index < payers.length; index++) {
        const payer = payers[index]!;
        const owedUpTo = index === payers.length - 1 ? amount : roundPence(amount * payer.shareUpTo[cell]!);
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

/** The same where no payer has a cap: each pays its share, whatever was paid before. */
function splitWithoutCaps(
  { months, amounts }: ClaimGrid,
  payers: readonly PayerTerms[],
  paidByPayer: readonly ClaimGrid[],
  order: RowOrder,
): void {
  const last = payers.length - 1;
  for (let place = 0; place < order.length; place++) {
    const first = order[place]! * months;
    for (let index = 0; index <= last; index++) {
      const paid = paidByPayer[index]!.amounts;
      const upTo = payers[index]!.shareUpTo;
      if (index === last) for (let cell = first; cell < first + months; cell++) paid[cell] = amounts[cell]!;
      else for (let cell = first; cell < first + months; cell++) paid[cell] = roundPence(amounts[cell]! * upTo[cell]!);
      if (index === 0) continue;
      const before = payers[index - 1]!.shareUpTo;
      for (let cell = first; cell < first + months; cell++) paid[cell]! -= roundPence(amounts[cell]! * before[cell]!);
    }
  }
}

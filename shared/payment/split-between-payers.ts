import { roundPence } from "../model/pence.ts";
import type { ClaimGrid } from "./claim-grid.ts";

/** A payer made ready. `cap` in pence, Infinity when there is none. */
export interface PayerTerms {
  readonly share: number;
  readonly cap: number;
  readonly passesOn: boolean;
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
 */
export function splitBetweenPayers(
  due: ClaimGrid,
  payers: readonly PayerTerms[],
  paidByPayer: readonly ClaimGrid[],
  withheld: Float64Array,
): void {
  const { rules, months, amounts } = due;
  const room = Float64Array.from(payers, (payer) => payer.cap);
  for (let month = 0; month < months; month++)
    for (let rule = 0; rule < rules; rule++) {
      const cell = rule * months + month;
      const amount = amounts[cell]!;
      let cumulativeShare = 0;
      let owedSoFar = 0;
      let passedOn = 0;
      let paidInAll = 0;
      for (let index = 0; index < payers.length; index++) {
        const payer = payers[index]!;
        cumulativeShare += payer.share;
        const owedUpTo = index === payers.length - 1 ? amount : roundPence(amount * cumulativeShare);
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

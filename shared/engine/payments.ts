import { applyAnnualCap } from "../payment/annual-cap.ts";
import { emptyGrid, type ClaimGrid } from "../payment/claim-grid.ts";
import { applyContractCap } from "../payment/contract-cap.ts";
import { splitBetweenPayers } from "../payment/split-between-payers.ts";
import type { Claims } from "./claims/claims.ts";
import type { CompiledDeal } from "./compiled-deal.ts";

/** What is paid in one trial; amounts in pence. In each cell: before caps − withheld by each cap = paid. */
export interface Payments {
  readonly withheldAnnual: Float64Array;
  readonly withheldContract: Float64Array;
  readonly withheldPayer: Float64Array;
  /** By rule and month of the claim. */
  readonly paid: ClaimGrid;
  readonly paidByPayer: readonly ClaimGrid[];
  /** Cash by month it is paid, one array a payer. */
  readonly cashByPayer: readonly Float64Array[];
  /** All payers together. */
  readonly cash: Float64Array;
}

/** Room for the payments of a deal. */
export function noPayments({ payment, timeline }: CompiledDeal): Payments {
  const { rows } = payment;
  const { contractMonths, cashMonths } = timeline;
  const cells = rows * contractMonths;
  return {
    withheldAnnual: new Float64Array(cells),
    withheldContract: new Float64Array(cells),
    withheldPayer: new Float64Array(cells),
    paid: emptyGrid(rows, contractMonths),
    paidByPayer: payment.payers.map(() => emptyGrid(rows, contractMonths)),
    cashByPayer: payment.payers.map(() => new Float64Array(cashMonths)),
    cash: new Float64Array(cashMonths),
  };
}

/** Steps 8 to 11 of the order of payment: annual cap, contract cap, split between payers, invoice. */
export function settleClaims(into: Payments, claims: Claims, { payment, timeline }: CompiledDeal): void {
  const { amounts, rules, months } = into.paid;
  const before = claims.beforeCaps.amounts;
  const { withheldPerPerson, withheldByRules, withheldByShares } = claims;
  for (let cell = 0; cell < amounts.length; cell++)
    amounts[cell] = before[cell]! - withheldPerPerson[cell]! - withheldByRules[cell]! - withheldByShares[cell]!;
  into.withheldAnnual.fill(0);
  into.withheldContract.fill(0);
  into.withheldPayer.fill(0);
  if (payment.annualCap) applyAnnualCap(into.paid, payment.annualCap, into.withheldAnnual, payment.cappedOrder);
  if (payment.contractCap !== undefined)
    applyContractCap(into.paid, payment.contractCap, into.withheldContract, payment.cappedOrder);
  splitBetweenPayers(
    into.paid,
    payment.payers,
    payment.sharesOf,
    into.paidByPayer,
    into.withheldPayer,
    payment.paymentOrder,
  );
  into.cash.fill(0);
  into.cashByPayer.forEach((cash, payer) => {
    cash.fill(0);
    const paid = into.paidByPayer[payer]!.amounts;
    for (let rule = 0; rule < rules; rule++)
      for (let month = 0; month < months; month++) {
        const amount = paid[rule * months + month]!;
        if (amount === 0) continue;
        const when = timeline.cashMonthOf[month]!;
        cash[when]! += amount;
        into.cash[when]! += amount;
      }
  });
}

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
  /** Scratch: what one payer owes for the claims of each month of the contract. */
  readonly inMonth: Float64Array;
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
    inMonth: new Float64Array(contractMonths),
  };
}

/** Steps 8 to 11 of the order of payment: annual cap, contract cap, split between payers, invoice. */
export function settleClaims(into: Payments, claims: Claims, { payment, timeline }: CompiledDeal): void {
  const { amounts } = into.paid;
  amounts.set(claims.beforeCaps.amounts);
  if (payment.perPersonCap !== undefined) takeOff(amounts, claims.withheldPerPerson);
  if (payment.ruleCaps.length > 0) takeOff(amounts, claims.withheldByRules);
  if (payment.shareCaps.length > 0) takeOff(amounts, claims.withheldByShares);
  into.withheldAnnual.fill(0);
  into.withheldContract.fill(0);
  into.withheldPayer.fill(0);
  if (payment.annualCap) applyAnnualCap(into.paid, payment.annualCap, into.withheldAnnual, payment.cappedOrder);
  if (payment.contractCap !== undefined)
    applyContractCap(into.paid, payment.contractCap, into.withheldContract, payment.cappedOrder);
  splitBetweenPayers(into.paid, payment.payers, into.paidByPayer, into.withheldPayer, payment.paymentOrder);
  into.cash.fill(0);
  for (let payer = 0; payer < into.paidByPayer.length; payer++)
    invoice(into.paidByPayer[payer]!, into.inMonth, timeline.cashMonthOf, into.cashByPayer[payer]!, into.cash);
}

function takeOff(amounts: Float64Array, withheld: Float64Array): void {
  for (let cell = 0; cell < amounts.length; cell++) amounts[cell]! -= withheld[cell]!;
}

/** Step 11: what one payer pays becomes cash, in the month in which each month's claims are paid; and is added to all payers'. */
function invoice(
  { amounts, rules, months }: ClaimGrid,
  inMonth: Float64Array,
  cashMonthOf: Int32Array,
  cash: Float64Array,
  allCash: Float64Array,
): void {
  inMonth.fill(0);
  for (let rule = 0; rule < rules; rule++)
    for (let month = 0; month < months; month++) inMonth[month]! += amounts[rule * months + month]!;
  cash.fill(0);
  for (let month = 0; month < months; month++) {
    const when = cashMonthOf[month]!;
    cash[when]! += inMonth[month]!;
    allCash[when]! += inMonth[month]!;
  }
}

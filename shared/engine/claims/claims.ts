import { toPence } from "../../model/pence.ts";
import { STANDS } from "../../payment/claim-fate.ts";
import { emptyGrid, type ClaimGrid } from "../../payment/claim-grid.ts";
import { ClaimList } from "../../payment/claim-list.ts";
import { pow } from "../../random/elementary.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { CompiledPayment } from "../compiled-payment.ts";
import type { Trial } from "../simulator.ts";

/** Claims of one trial, and what the caps on people, rules and shares withhold; amounts in pence. */
export interface Claims {
  /** Empty where claims are only added up. */
  readonly list: ClaimList;
  /** Price of a claim by rule and contract year, indexed and rounded, before multipliers: `[rule * years + year]`. */
  readonly prices: Float64Array;
  readonly years: number;
  /** Claims that stand, by rule: achievements, or events. */
  readonly accepted: Float64Array;
  /** The same by row and month due. */
  readonly unitsIn: ClaimGrid;
  readonly beforeCaps: ClaimGrid;
  readonly withheldPerPerson: Float64Array;
  readonly withheldByRules: Float64Array;
  readonly withheldByShares: Float64Array;
}

/** Room for the claims of a deal. */
export function noClaims({ payment, timeline: { contractMonths: months } }: CompiledDeal): Claims {
  const years = Math.ceil(months / 12);
  const cells = (): Float64Array => new Float64Array(payment.rows * months);
  return {
    list: new ClaimList(payment.rules.length),
    prices: new Float64Array(payment.rules.length * years),
    years,
    accepted: new Float64Array(payment.rules.length),
    unitsIn: emptyGrid(payment.rows, months),
    beforeCaps: emptyGrid(payment.rows, months),
    withheldPerPerson: cells(),
    withheldByRules: cells(),
    withheldByShares: cells(),
  };
}

/** Adds what is paid beside claims: the service fee, planned payments. */
export function addRowsBeside({ claims, values, lastMonth }: Trial, payment: CompiledPayment): void {
  const { amounts, months } = claims.beforeCaps;
  const { serviceFee: fee, plannedPayments: planned } = payment;
  if (fee) {
    const growth = 1 + values[payment.indexation]!;
    for (let month = fee.firstMonth; month <= Math.min(fee.lastMonth, lastMonth); month += fee.everyMonths)
      amounts[fee.row * months + month] = toPence(
        values[fee.amount]! * (growth === 1 ? 1 : pow(growth, Math.floor(month / 12))),
      );
  }
  planned?.amounts.forEach((amount, index) => {
    const month = planned.fromMonth + index;
    if (month <= lastMonth) amounts[planned.row * months + month] = amount;
  });
}

/** Adds the trial's claims up by rule and month due. */
export function sumUpClaims(trial: Trial, payment: CompiledPayment): void {
  const { list, accepted, beforeCaps, unitsIn, withheldPerPerson, withheldByRules, withheldByShares } = trial.claims;
  const { months } = beforeCaps;
  for (const row of [beforeCaps.amounts, unitsIn.amounts, withheldPerPerson, withheldByRules, withheldByShares])
    row.fill(0);
  accepted.fill(0);
  for (let claim = 0; claim < list.count; claim++) {
    if (list.fate[claim] !== STANDS) continue;
    const rule = list.rule[claim]!;
    const cell = rule * months + list.dueMonth[claim]!;
    accepted[rule]! += list.units[claim]!;
    unitsIn.amounts[cell]! += list.units[claim]!;
    beforeCaps.amounts[cell]! += list.amount[claim]!;
    withheldPerPerson[cell]! += list.abovePersonCap[claim]!;
    withheldByRules[cell]! += list.aboveRuleCap[claim]!;
    withheldByShares[cell]! += list.aboveShareCap[claim]!;
  }
  addRowsBeside(trial, payment);
}

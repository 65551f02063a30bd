import { roundPence } from "../model/pence.ts";
import type { ClaimList } from "./claim-list.ts";
import type { DateOrder } from "./date-order.ts";

/** The most paid under one rule, or several together: places on the rate card ascending, money in pence. */
export interface RuleCapTerms {
  readonly rules: readonly number[];
  /** Infinity where there is no limit by number. */
  readonly claims: number;
  /** Infinity where there is no limit by amount. */
  readonly amount: number;
}

/**
 * Step 7: pays claims in date order, and within a month in the order of the rate card, until the number or the amount is
 * used up. The claim that crosses the amount is paid in part; one of several events that crosses the number is paid for
 * as many as there is room for. A claim that the per-person cap left with nothing uses up no number.
 */
export function applyRuleCap(list: ClaimList, { rules, claims, amount }: RuleCapTerms, order: DateOrder): void {
  order.sort(list, list.dueMonth, rules);
  let claimsLeft = claims;
  let amountLeft = amount;
  for (let position = 0; position < order.count; position++) {
    const claim = order.at(position);
    const due = list.left(claim);
    if (due === 0) continue;
    const units = list.unitsLeft[claim]!;
    const counted = units <= claimsLeft ? due : roundPence((due * claimsLeft) / units);
    const paid = Math.min(counted, amountLeft);
    list.unitsLeft[claim] = Math.min(units, claimsLeft);
    claimsLeft -= list.unitsLeft[claim];
    amountLeft -= paid;
    list.aboveRuleCap[claim]! += due - paid;
  }
}

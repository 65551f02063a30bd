import { floorPence } from "../model/pence.ts";
import { STANDS } from "./claim-fate.ts";
import type { ClaimList } from "./claim-list.ts";
import type { DateOrder } from "./date-order.ts";

/** Rules, by place on the rate card ascending, that may make up no more than a share of what is paid on claims. */
export interface ShareCapTerms {
  readonly rules: readonly number[];
  readonly maximumShare: number;
}

/**
 * Step 7: what all other rules come to over the whole contract decides how much the capped ones may: share / (1 − share)
 * times as much, paid in date order. Caps apply one after the other in the order of the contract.
 */
export function applyShareCap(list: ClaimList, { rules, maximumShare }: ShareCapTerms, order: DateOrder): void {
  let others = 0;
  for (let claim = 0; claim < list.count; claim++)
    if (list.fate[claim] === STANDS && !rules.includes(list.rule[claim]!)) others += list.left(claim);
  let room = floorPence((others * maximumShare) / (1 - maximumShare));
  order.sort(list, list.dueMonth, rules);
  for (let position = 0; position < order.count; position++) {
    const claim = order.at(position);
    const due = list.left(claim);
    const paid = Math.min(due, room);
    room -= paid;
    list.aboveShareCap[claim]! += due - paid;
  }
}

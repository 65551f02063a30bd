import { roundPence } from "../model/pence.ts";
import { fateCode } from "./claim-fate.ts";
import type { ClaimList } from "./claim-list.ts";
import type { DateOrder } from "./date-order.ts";

/** Nothing until claim number `fromClaim` (1 is the first); then earlier ones too, or not. */
export interface ThresholdTerms {
  readonly fromClaim: number;
  readonly paysEarlierClaims: boolean;
}

const below = fateCode("belowThreshold");

/**
 * Step 5: claims are numbered in date order; those before `fromClaim` are struck out, or, once that number is reached,
 * payable in the month of the claim that reaches it. A claim of several events that crosses the threshold keeps those
 * from it on. Parts of events count as such: what lies above fromClaim − 1 is paid.
 */
export function applyThreshold(
  list: ClaimList,
  rule: number,
  { fromClaim, paysEarlierClaims }: ThresholdTerms,
  order: DateOrder,
): void {
  if (fromClaim <= 1) return;
  order.sort(list, list.dueMonth, [rule]);
  let before = 0;
  for (let position = 0; position < order.count; position++) {
    const claim = order.at(position);
    const units = list.units[claim]!;
    const reaches = before + units > fromClaim - 1 + 1e-9;
    if (reaches && paysEarlierClaims) {
      for (let earlier = 0; earlier < position; earlier++) list.dueMonth[order.at(earlier)] = list.dueMonth[claim]!;
      return;
    }
    if (reaches) {
      const short = Math.max(0, fromClaim - 1 - before);
      if (short > 0) {
        list.amount[claim] = roundPence((list.amount[claim]! * (units - short)) / units);
        list.units[claim] = units - short;
      }
      for (let earlier = 0; earlier < position; earlier++) list.fate[order.at(earlier)] = below;
      return;
    }
    before += units;
  }
  for (let position = 0; position < order.count; position++) list.fate[order.at(position)] = below;
}

import { ruleTotal } from "../payment/claim-grid.ts";
import type { Trial } from "./simulator.ts";

/**
 * Claims paid, a claim paid in part counting for its part: of each month's claims, the share of their worth that is
 * paid. Where the annual cap carries amounts into later years, of all claims together.
 */
export function paidClaims({ claims, payments }: Trial, rule: number, carried: boolean): number {
  const worth = ruleTotal(claims.beforeCaps, rule);
  const accepted = claims.accepted[rule]!;
  if (worth === 0) return accepted;
  if (carried) return (accepted * ruleTotal(payments.paid, rule)) / worth;
  const { months, amounts } = payments.paid;
  let paid = 0;
  for (let cell = rule * months; cell < (rule + 1) * months; cell++) {
    const before = claims.beforeCaps.amounts[cell]!;
    if (before !== 0) paid += (claims.unitsIn.amounts[cell]! * amounts[cell]!) / before;
  }
  return paid;
}

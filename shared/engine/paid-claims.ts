import type { Trial } from "./simulator.ts";
import type { TrialFacts } from "./trial-facts.ts";

/**
 * Claims paid, a claim paid in part counting for its part: of each month's claims, the share of their worth that is
 * paid. Where the annual cap carries amounts into later years, of all claims together. Claims worth nothing are paid.
 */
export function paidClaims({ claims, payments }: Trial, facts: TrialFacts, rule: number, carried: boolean): number {
  const worth = facts.beforeCapsByRow[rule]!;
  const paidInAll = facts.paidByRow[rule]!;
  const accepted = claims.accepted[rule]!;
  // Nothing is paid above its worth in any month, so that where all is paid, all of every month is.
  if (worth === paidInAll) return accepted;
  if (carried) return (accepted * paidInAll) / worth;
  const { months, amounts } = payments.paid;
  let paid = 0;
  for (let cell = rule * months; cell < (rule + 1) * months; cell++) {
    const before = claims.beforeCaps.amounts[cell]!;
    const units = claims.unitsIn.amounts[cell]!;
    paid += before === 0 ? units : (units * amounts[cell]!) / before;
  }
  return paid;
}

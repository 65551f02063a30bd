import { ruleTotal } from "../payment/claim-grid.ts";
import type { Trial } from "./simulator.ts";

/**
 * Claims paid, a claim paid in part counting for its part: what is paid over the price of its contract year. Where the
 * annual cap carries amounts into later years, and so to other prices, claims accepted times the share of their worth
 * that is paid.
 */
export function paidClaims({ claims, payments }: Trial, rule: number, carried: boolean): number {
  const worth = ruleTotal(claims.beforeCaps, rule);
  const accepted = claims.accepted[rule]!;
  if (worth === 0) return accepted;
  if (carried) return (accepted * ruleTotal(payments.paid, rule)) / worth;
  const { months, amounts } = payments.paid;
  let paid = 0;
  for (let month = 0; month < months; month++) {
    const amount = amounts[rule * months + month]!;
    if (amount !== 0) paid += amount / claims.prices[rule * claims.years + Math.floor(month / 12)]!;
  }
  return paid;
}

import type { Scenario } from "#shared/model/scenario.ts";
import { byDueMonth, inDateOrder, type Claim } from "./claim.ts";
import { downToPenny, penceOf, roundToPenny } from "./rounding.ts";

/** Step 6: in date order one person is paid up to the cap. */
function perPersonCap(claims: readonly Claim[], cap: number): void {
  const paid = new Map<number, number>();
  for (const claim of inDateOrder(claims, byDueMonth)) {
    if (claim.person === undefined) continue;
    const before = paid.get(claim.person) ?? 0;
    const pays = Math.min(claim.left, Math.max(0, cap - before));
    paid.set(claim.person, before + pays);
    claim.withheldByPersonCap = claim.left - pays;
    claim.left = pays;
  }
}

interface Most {
  readonly claims?: number | undefined;
  readonly amount?: number | undefined;
}

/** Step 7: rules are paid in date order up to so many claims, so much money, or both. */
function capOnRules(claims: readonly Claim[], rules: readonly string[], most: Most): void {
  let numberLeft = most.claims ?? Infinity;
  let moneyLeft = most.amount === undefined ? Infinity : penceOf(most.amount);
  for (const claim of inDateOrder(claims, byDueMonth)) {
    if (!rules.includes(claim.rule) || claim.left === 0) continue;
    const units = Math.min(claim.units, numberLeft);
    const byNumber = units === claim.units ? claim.left : roundToPenny((claim.left * units) / claim.units);
    const pays = Math.min(byNumber, moneyLeft);
    numberLeft -= units;
    moneyLeft -= pays;
    claim.withheldByRuleCaps += claim.left - pays;
    claim.left = pays;
    claim.units = units;
  }
}

/** Step 7: some rules are paid at most a share of everything. */
function shareCap(claims: readonly Claim[], rules: readonly string[], maximumShare: number): void {
  let others = 0;
  for (const claim of claims) if (!rules.includes(claim.rule)) others += claim.left;
  let room = downToPenny((maximumShare / (1 - maximumShare)) * others);
  for (const claim of inDateOrder(claims, byDueMonth)) {
    if (!rules.includes(claim.rule)) continue;
    const pays = Math.min(claim.left, room);
    room -= pays;
    claim.withheldByShareCaps += claim.left - pays;
    claim.left = pays;
  }
}

/** Steps 6 and 7, on the claims themselves. */
export function capClaims({ payment }: Scenario, claims: readonly Claim[]): void {
  if (payment.perPersonCap) perPersonCap(claims, penceOf(payment.perPersonCap.value));
  for (const rule of payment.rateCard) if (rule.cap) capOnRules(claims, [rule.id], rule.cap);
  for (const group of payment.groupCaps ?? []) capOnRules(claims, group.rules, group);
  for (const { rules, maximumShare } of payment.shareCaps ?? []) shareCap(claims, rules, maximumShare);
}

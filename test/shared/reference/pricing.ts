import type { PaymentRule } from "#shared/model/payment-rule.ts";
import { byDueMonth, inDateOrder, type Claim } from "./claim.ts";
import { growthTo, roundToPenny } from "./rounding.ts";

/** Values drawn in a trial, by input id. */
export type Rates = Readonly<Record<string, number>>;

/** Step 4: what units number `before` + 1 to `before` + `units` of a rule are worth, each at the price of its tier. */
function worth(claim: Claim, before: number, rule: PaymentRule, values: Rates): number {
  if (!rule.tiers) return roundToPenny(claim.units * claim.listPrice);
  const multiplier = rule.segmentMultipliers?.[claim.segment] ?? 1;
  const growth = growthTo(claim.achievedMonth, values["payment.indexation"]!);
  let pence = 0;
  const steps = [{ fromClaim: 1, price: undefined as number | undefined }, ...rule.tiers];
  steps.forEach(({ fromClaim, price }, place) => {
    const from = Math.max(before, fromClaim - 1);
    const to = Math.min(before + claim.units, (steps[place + 1]?.fromClaim ?? Infinity) - 1);
    if (to <= from) return;
    const each = price === undefined ? claim.listPrice : roundToPenny(price * 100 * multiplier * growth);
    pence += (to - from) * each;
  });
  return roundToPenny(pence);
}

/** Steps 4 and 5: prices by running number, and the threshold. */
export function priceClaims(standing: readonly Claim[], rule: PaymentRule, values: Rates): Claim[] {
  const skipped = (rule.threshold?.fromClaim ?? 1) - 1;
  const priced: Claim[] = [];
  let before = 0;
  let reachedIn: number | undefined;
  for (const claim of inDateOrder(standing, byDueMonth)) {
    // Parts of a unit add up: what lies above n − 1 is claim n, as for tiers. What falls short by less than 1e-9 does not.
    const short = Math.min(claim.units, Math.max(0, skipped - before));
    const early = short > 0 && claim.units - short < 1e-9 ? claim.units : short;
    if (claim.units > early) reachedIn ??= claim.dueMonth;
    const parts = [
      { units: early, before, isEarly: true },
      { units: claim.units - early, before: before + early, isEarly: false },
    ];
    before += claim.units;
    let amount = 0;
    let units = 0;
    for (const part of parts) {
      if (part.units === 0 || (part.isEarly && !rule.threshold!.paysEarlierClaims)) continue;
      units += part.units;
      amount += worth({ ...claim, units: part.units }, part.before, rule, values);
    }
    if (units > 0) priced.push({ ...claim, units, amount });
  }
  if (reachedIn === undefined) return [];
  return priced.map((claim) => ({ ...claim, dueMonth: Math.max(claim.dueMonth, reachedIn) }));
}

import { HALF_A_PENNY } from "../model/pence.ts";
import type { PaymentRule } from "../model/payment-rule.ts";
import { meanOf } from "../random/mean.ts";

/** The price of claim number n, before indexation; undefined where it hangs on a formula. */
const priceOf = ({ price, tiers }: PaymentRule, claim: number): number | undefined =>
  (tiers ?? []).findLast(({ fromClaim }) => fromClaim <= claim)?.price ?? meanOf(price.value);

/** More claims than any contract has. */
const MOST_CLAIMS = 1_000_000;

/** What a rule costs when all the claims of its cap are paid; undefined where that cannot be told. */
function costInFull(rule: PaymentRule): number | undefined {
  if (rule.schedule || rule.segmentMultipliers) return undefined;
  const { claims = MOST_CLAIMS, amount } = rule.cap ?? {};
  if (claims === MOST_CLAIMS) return amount;
  let total = 0;
  for (let claim = 1; claim <= claims; claim++) {
    const price = priceOf(rule, claim);
    if (price === undefined) return undefined;
    total += price;
  }
  return Math.min(total, amount ?? total);
}

/**
 * How many claims of one rule a maximum of payments has room for once every other rule is paid up to its cap; undefined
 * where prices or caps do not tell.
 */
export function claimsWithin(maximum: number, rules: readonly PaymentRule[], of: PaymentRule): number | undefined {
  if (of.schedule || of.segmentMultipliers) return undefined;
  let left = maximum;
  for (const rule of rules) {
    if (rule === of) continue;
    const cost = costInFull(rule);
    if (cost === undefined) return undefined;
    left -= cost;
  }
  let claims = 0;
  while (claims < MOST_CLAIMS) {
    const price = priceOf(of, claims + 1);
    if (price === undefined || price <= 0) return undefined;
    left -= price;
    if (left < -HALF_A_PENNY) return claims;
    claims++;
  }
  return undefined;
}

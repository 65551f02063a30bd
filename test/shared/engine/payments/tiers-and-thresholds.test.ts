import { describe, expect, it } from "vitest";
import { arrivals, input, rule } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { poundsByMonth, simulateOne } from "../../support/run-deal.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";

/** Cash by month when people get a job in the months named. */
const paidFor = (
  months: readonly number[],
  price: number,
  terms: Partial<Omit<PaymentRule, "evidence">>,
  indexation = 0,
) =>
  poundsByMonth(
    simulateOne(
      plainDeal({
        deal: { contractMonths: 36 },
        cohort: { segments: [arrivals("all", months)] },
        payment: { indexation: input(indexation), rateCard: [rule("job", price, terms)] },
      }),
    ).payments.cash,
  );

describe("marginal tiers", () => {
  const tiers = [
    { fromClaim: 1, price: 1100 },
    { fromClaim: 3, price: 1000 },
    { fromClaim: 5, price: 1350 },
  ];

  it("price each claim by its own number, in date order", () => {
    expect(paidFor([0, 1, 1, 2, 4, 4], 999, { tiers })).toEqual({ 0: 1100, 1: 2100, 2: 1000, 4: 2700 });
  });

  it("leave the list price before the first tier", () => {
    expect(paidFor([0, 1, 2], 500, { tiers: [{ fromClaim: 3, price: 50 }] })).toEqual({ 0: 500, 1: 500, 2: 50 });
  });

  it("grow with indexation", () => {
    // 1,000 × 1.025 = 1,025; 1,350 × 1.025² = 1,418.34375 → 1,418.34.
    expect(paidFor([0, 0, 12, 13, 24], 0, { tiers }, 0.025)).toEqual({ 0: 2200, 12: 1025, 13: 1025, 24: 1418.34 });
  });

  // deals.md, Istanbul Kodluyor: six months in work $1,100 for the first 370, $1,000 for the next 40, $1,350 beyond 410.
  it("reproduce Istanbul's card", () => {
    const card = [
      { fromClaim: 1, price: 1100 },
      { fromClaim: 371, price: 1000 },
      { fromClaim: 411, price: 1350 },
    ];
    const jobs = Array.from({ length: 420 }, () => 0);
    expect(paidFor(jobs, 1100, { tiers: card })).toEqual({ 0: 370 * 1100 + 40 * 1000 + 10 * 1350 });
    // +$500 a woman sustained beyond 92.
    expect(paidFor(jobs, 500, { threshold: { fromClaim: 93, paysEarlierClaims: false } })).toEqual({ 0: 328 * 500 });
  });
});

describe("threshold", () => {
  const months = [0, 2, 2, 5, 9];

  it("pays from the n-th claim on", () => {
    expect(paidFor(months, 100, { threshold: { fromClaim: 3, paysEarlierClaims: false } })).toEqual({
      2: 100,
      5: 100,
      9: 100,
    });
  });

  it("pays earlier claims too, in the month of the claim that reaches it and at their own year's price", () => {
    expect(paidFor(months, 100, { threshold: { fromClaim: 4, paysEarlierClaims: true } })).toEqual({ 5: 400, 9: 100 });
    expect(paidFor([0, 12, 24], 100, { threshold: { fromClaim: 3, paysEarlierClaims: true } }, 0.1)).toEqual({
      24: 100 + 110 + 121,
    });
  });

  it("pays nothing while it is not reached", () => {
    expect(paidFor(months, 100, { threshold: { fromClaim: 6, paysEarlierClaims: true } })).toEqual({});
    expect(paidFor(months, 100, { threshold: { fromClaim: 6, paysEarlierClaims: false } })).toEqual({});
  });

  it("pays everything from claim 1", () => {
    expect(paidFor([1, 3], 100, { threshold: { fromClaim: 1, paysEarlierClaims: false } })).toEqual({ 1: 100, 3: 100 });
  });
});

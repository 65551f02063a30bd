import { describe, expect, it } from "vitest";
import { sum } from "../support/claim-grids.ts";
import { byMonth, coupon, runAccount, trancheTerms } from "../support/run-account.ts";

/** Amounts by month, in a row of so many months. */
const row = (months: number, amounts: Readonly<Record<number, number>>): number[] =>
  Array.from({ length: months }, (_, month) => amounts[month] ?? 0);

describe("a coupon that cash did not allow", () => {
  it("is paid at the next distribution, ahead of principal, and not only at the next coupon date", () => {
    // 1 % a month on 1,000, due in months 2 and 8: 20 in month 2, of which 5. Month 3: 15 of it, then principal.
    const note = trancheTerms(9, {
      commitment: 1000,
      draws: { 0: 1000 },
      coupon: coupon(9, 0.01, { firstPayment: 2, everyMonths: 6 }),
    });
    const { tranches } = runAccount(row(9, { 2: 5, 3: 100 }), row(9, { 0: 1000 }), { tranches: [note] });
    expect(byMonth(tranches[0]!.coupons)).toEqual({ 2: 5, 3: 15 });
    expect(byMonth(tranches[0]!.principal)).toEqual({ 3: 85 });
  });
});

describe("a coupon that had stayed due", () => {
  it("waits for a month in which its tranche is paid", () => {
    // 1 % a month on 1,000, due in month 2; distributions in months 2 and 5. Cash comes in month 3 and is paid in month 5:
    // 15 of the 20 first, then principal, and with the last of it 30 for three more months.
    const note = trancheTerms(9, {
      commitment: 1000,
      draws: { 0: 1000 },
      coupon: coupon(9, 0.01, { firstPayment: 2, everyMonths: 6 }),
    });
    const terms = { tranches: [note], distributionPeriod: "quarter" } as const;
    const { tranches } = runAccount(row(9, { 2: 5, 3: 2000 }), row(9, { 0: 1000 }), terms);
    expect(byMonth(tranches[0]!.coupons)).toEqual({ 2: 5, 5: 45 });
    expect(byMonth(tranches[0]!.principal)).toEqual({ 5: 1000 });
  });
});

describe("a bond's last coupon", () => {
  it("is due with its principal where no coupon month falls on it", () => {
    // 1 % a month on 1,000; coupons in months 4 and 8, principal in month 6: 40, then 20.
    const bond = trancheTerms(12, {
      commitment: 1000,
      draws: { 0: 1000 },
      repaymentMonth: 6,
      coupon: coupon(12, 0.01, { firstPayment: 4, everyMonths: 4 }),
    });
    const { tranches } = runAccount(row(12, { 1: 2000 }), row(12, { 0: 1000 }), { tranches: [bond] });
    expect(byMonth(tranches[0]!.coupons)).toEqual({ 4: 40, 6: 20 });
    expect(byMonth(tranches[0]!.principal)).toEqual({ 6: 1000 });
  });

  it("is due with what is left of its principal, once that is late", () => {
    // Month 6: 40 of its coupons and nothing more. Month 7: 20 + 10, then 100 of principal. Month 8, the last: 9, then 900.
    const bond = trancheTerms(9, {
      commitment: 1000,
      draws: { 0: 1000 },
      repaymentMonth: 6,
      coupon: coupon(9, 0.01, { firstPayment: 20, everyMonths: 12 }),
    });
    const { tranches } = runAccount(row(9, { 6: 40, 7: 130, 8: 1000 }), row(9, { 0: 1000 }), { tranches: [bond] });
    expect(byMonth(tranches[0]!.coupons)).toEqual({ 6: 40, 7: 30, 8: 9 });
    expect(byMonth(tranches[0]!.principal)).toEqual({ 7: 100, 8: 900 });
  });

  it("is due with its principal between two distributions", () => {
    const bond = trancheTerms(12, {
      commitment: 1000,
      draws: { 0: 1000 },
      repaymentMonth: 6,
      coupon: coupon(12, 0.01),
    });
    const { tranches } = runAccount(row(12, { 1: 2000 }), row(12, { 0: 1000 }), {
      tranches: [bond],
      distributionPeriod: "year",
    });
    expect(byMonth(tranches[0]!.coupons)).toEqual({ 6: 60 });
  });
});

describe("capital after its repayment month", () => {
  it("is not drawn again, and earns no non-use fee", () => {
    // 0.1 % a month on the 400 undrawn: months 1 and 2; in month 0 on all 1,000. Month 3 needs 50 and finds nobody.
    const line = trancheTerms(5, { commitment: 1000, repaymentMonth: 2, monthlyNonUseRate: 0.001 });
    const { tranches, fundingGap } = runAccount(row(5, { 2: 700 }), row(5, { 0: 600, 3: 200 }), { tranches: [line] });
    expect(byMonth(tranches[0]!.drawn)).toEqual({ 0: 600 });
    expect(sum(tranches[0]!.fees)).toBe(2);
    // Month 2: 700 − 2 − 600 = 98, which is surplus and leaves.
    expect(byMonth(fundingGap)).toEqual({ 3: 200 });
  });
});

describe("principal at risk that is repaid as cash allows", () => {
  it("is decided in the last month, for what is still out", () => {
    // 1,000 drawn, 600 repaid in month 1. In month 3 performance makes 70 % repayable: 100 more; 300 is surplus.
    const note = trancheTerms(4, { commitment: 1000, draws: { 0: 1000 }, repayableShare: 0.7 });
    const { tranches, toCommissioner } = runAccount(row(4, { 1: 600, 3: 400 }), row(4, { 0: 1000 }), {
      tranches: [note],
    });
    expect(byMonth(tranches[0]!.principal)).toEqual({ 1: 600, 3: 100 });
    expect(byMonth(toCommissioner)).toEqual({ 3: 300 });
  });
});

describe("caps on return", () => {
  const months = 13;
  const note = () => trancheTerms(months, { commitment: 10_000, draws: { 0: 10_000 }, coupon: coupon(months, 0.02) });
  const receipts = row(months, { 1: 10_200, 12: 5000 });

  it("send coupons above them to the party named, and to nobody else", () => {
    // 2 % of 10,000 is 200; the multiple allows 1.01 × 10,000. Coupon 200 first, then 9,900 of principal; 100 goes above.
    const { distributed, toProvider, toCommissioner } = runAccount(receipts, row(months, { 0: 10_000 }), {
      tranches: [note()],
      multipleCap: 1.01,
      investorShare: 0.5,
      providerShare: 0.5,
    });
    expect(byMonth(distributed)).toEqual({ 1: 10_100 });
    // Nothing is out any more: of 5,000, the provider's half, and what would be the investor's.
    expect(byMonth(toProvider)).toEqual({ 12: 2500 });
    expect(byMonth(toCommissioner)).toEqual({ 1: 100, 12: 2500 });
  });

  it("leave nothing to a guarantor of what they kept from investors", () => {
    const { guarantee } = runAccount(receipts, row(months, { 0: 10_000 }), {
      tranches: [{ ...note(), guaranteedShare: 1, guaranteedAmount: Infinity }],
      multipleCap: 1.01,
    });
    expect(byMonth(guarantee)).toEqual({});
  });
});

describe("shares of surplus by tranche", () => {
  const run = (tranches: readonly ReturnType<typeof trancheTerms>[]) =>
    runAccount([0, 200], [100, 0], { tranches, investorShare: 1 });

  it("of a tranche that put nothing in go to those that did", () => {
    const { tranches, distributed } = run([
      trancheTerms(2, { commitment: 100, surplusShare: 0.25 }),
      trancheTerms(2, { commitment: 100, surplusShare: 0.75 }),
    ]);
    expect(tranches.map(({ surplus }) => sum(surplus))).toEqual([100, 0]);
    expect(sum(distributed)).toBe(200);
  });

  it("are by capital drawn where only tranches without a share put any in", () => {
    const { tranches, distributed } = run([
      trancheTerms(2, { commitment: 100, surplusShare: 0 }),
      trancheTerms(2, { commitment: 100, surplusShare: 1 }),
    ]);
    expect(tranches.map(({ surplus }) => sum(surplus))).toEqual([100, 0]);
    expect(sum(distributed)).toBe(200);
  });
});

describe("receipts that may not meet costs", () => {
  it("still wait after unused capital was given back", () => {
    // 100 is drawn in month 0 and given back at once. Then 50 comes in, and the 30 of month 1 are drawn all the same.
    const tranches = [
      trancheTerms(3, { commitment: 100, draws: { 0: 100 } }),
      trancheTerms(3, { commitment: 100, seniority: 2 }),
    ];
    const { drawn } = runAccount([0, 50, 0], [0, 30, 0], { tranches, recycling: false });
    expect(byMonth(drawn)).toEqual({ 0: 100, 1: 30 });
  });
});

describe("a contract that ends early", () => {
  it("draws no more on schedule, and repays at its end what was due later", () => {
    const bond = trancheTerms(9, { commitment: 1000, draws: { 0: 400, 5: 600 }, repaymentMonth: 7 });
    const terms = { tranches: [bond], distributionPeriod: "year" } as const;
    const { tranches } = runAccount(row(9, { 1: 900 }), row(9, { 0: 400 }), terms, [], 3);
    expect(byMonth(tranches[0]!.drawn)).toEqual({ 0: 400 });
    expect(byMonth(tranches[0]!.principal)).toEqual({ 3: 400 });
  });
});

import { describe, expect, it } from "vitest";
import { byMonth, coupon, runAccount, trancheTerms } from "../support/run-account.ts";

const nothing = (months: number): number[] => Array.from({ length: months }, () => 0);
/** Receipts by month. */
const cash = (months: number, amounts: Readonly<Record<number, number>>): number[] =>
  nothing(months).map((_, month) => amounts[month] ?? 0);

describe("seniority", () => {
  it("repays the senior tranche before the junior, and shares within a class by what is owed", () => {
    const months = 4;
    const tranches = [
      trancheTerms(months, { commitment: 300, draws: { 0: 300 }, seniority: 2 }),
      trancheTerms(months, { commitment: 100, draws: { 0: 100 }, seniority: 1 }),
      trancheTerms(months, { commitment: 201, draws: { 0: 201 }, seniority: 1 }),
    ];
    const { tranches: rows, balance } = runAccount(cash(months, { 1: 100, 2: 300, 3: 250 }), cash(months, { 0: 601 }), {
      tranches,
    });
    // Month 1: 100 × 100/301 = 33.2 → 33 and 67. Month 2: the rest, 67 and 134, then 99 to the junior.
    expect(byMonth(rows[1]!.principal)).toEqual({ 1: 33, 2: 67 });
    expect(byMonth(rows[2]!.principal)).toEqual({ 1: 67, 2: 134 });
    expect(byMonth(rows[0]!.principal)).toEqual({ 2: 99, 3: 201 });
    expect(balance[3]).toBe(0);
  });

  it("draws as-needed capital in the order of the list", () => {
    const tranches = [trancheTerms(3, { commitment: 50, seniority: 2 }), trancheTerms(3, { commitment: 100 })];
    const { tranches: rows } = runAccount(nothing(3), [30, 40, 10], { tranches });
    expect(byMonth(rows[0]!.drawn)).toEqual({ 0: 30, 1: 20 });
    expect(byMonth(rows[1]!.drawn)).toEqual({ 1: 20, 2: 10 });
  });

  it("pays all coupons before any principal", () => {
    const months = 2;
    const tranches = [
      trancheTerms(months, { commitment: 1000, draws: { 0: 1000 }, coupon: coupon(months, 0.01) }),
      trancheTerms(months, { commitment: 1000, draws: { 0: 1000 }, seniority: 2, coupon: coupon(months, 0.02) }),
    ];
    const { tranches: rows } = runAccount(cash(months, { 1: 50 }), cash(months, { 0: 2000 }), { tranches });
    expect(rows.map(({ coupons }) => coupons[1])).toEqual([10, 20]);
    expect(rows.map(({ principal }) => principal[1])).toEqual([20, 0]);
  });
});

describe("coupons", () => {
  it("of a simple bond are paid on their dates, the principal at maturity", () => {
    // £1,000,000 drawn in month 0 at 5 % simple, paid in months 12, 24, 36; principal in month 36.
    const months = 37;
    const bond = trancheTerms(months, {
      commitment: 100_000_000,
      draws: { 0: 100_000_000 },
      repaymentMonth: 36,
      coupon: coupon(months, 0.05 / 12, { firstPayment: 12, everyMonths: 12 }),
    });
    const { tranches, toCommissioner } = runAccount(
      cash(months, { 6: 120_000_000 }),
      cash(months, { 0: 100_000_000 }),
      { tranches: [bond], distributionPeriod: "year" },
    );
    expect(byMonth(tranches[0]!.coupons)).toEqual({ 12: 5_000_000, 24: 5_000_000, 36: 5_000_000 });
    expect(byMonth(tranches[0]!.principal)).toEqual({ 36: 100_000_000 });
    // Nothing is surplus while the bond is out: 120,000,000 − 100,000,000 − 15,000,000 in the last month.
    expect(byMonth(toCommissioner)).toEqual({ 36: 5_000_000 });
  });

  it("compound month by month where they are accrued, and are due with the last of the principal", () => {
    // £1,000 at 6 % compound for 84 months: 1,000 × 1.06⁷ = 1,503.63.
    const months = 85;
    const note = trancheTerms(months, {
      commitment: 100_000,
      draws: { 0: 100_000 },
      repaymentMonth: 84,
      coupon: coupon(months, 1.06 ** (1 / 12) - 1, { compound: true, accrued: true }),
    });
    const { tranches } = runAccount(cash(months, { 84: 200_000 }), cash(months, { 0: 100_000 }), { tranches: [note] });
    expect(byMonth(tranches[0]!.coupons)).toEqual({ 84: 50_363 });
    expect(byMonth(tranches[0]!.principal)).toEqual({ 84: 100_000 });
  });

  it("stay due when cash is short", () => {
    const months = 4;
    const note = trancheTerms(months, { commitment: 1000, draws: { 0: 1000 }, coupon: coupon(months, 0.01) });
    const { tranches } = runAccount([0, 4, 10, 0], cash(months, { 0: 1000 }), { tranches: [note] });
    // Month 1: 4 of 10. Month 2: 10 of 6 + 10. Month 3: nothing.
    expect(byMonth(tranches[0]!.coupons)).toEqual({ 1: 4, 2: 10 });
  });

  it("follow the rate of each month", () => {
    const months = 4;
    const rates = coupon(months, 0.01);
    rates.monthlyRates[2] = 0.03;
    const note = trancheTerms(months, { commitment: 1000, draws: { 0: 1000 }, coupon: rates, repaymentMonth: 3 });
    const { tranches } = runAccount([0, 100, 100, 2000], cash(months, { 0: 1000 }), { tranches: [note] });
    expect(byMonth(tranches[0]!.coupons)).toEqual({ 1: 10, 2: 30, 3: 10 });
  });
});

describe("fees", () => {
  it("are paid on arranging, and on what is not used", () => {
    // 2 % of 10,000 in month 0, drawn from the tranche itself; 0.1 % a month of what was undrawn at the month's start.
    const months = 3;
    const line = trancheTerms(months, { commitment: 10_000, arrangementFee: 200, monthlyNonUseRate: 0.001 });
    const { tranches, drawn } = runAccount([0, 500, 500], [0, 300, 0], { tranches: [line] });
    expect(byMonth(drawn)).toEqual({ 0: 200 });
    // Month 0 owes 10 and there is no cash; month 1 owes 10 + 9.8; month 2 9.8.
    expect(byMonth(tranches[0]!.fees)).toEqual({ 0: 200, 1: 20, 2: 10 });
  });
});

describe("principal at risk and guarantees", () => {
  const months = 3;
  const bond = (rest: object) =>
    trancheTerms(months, { commitment: 1000, draws: { 0: 1000 }, repaymentMonth: 2, ...rest });

  it("write off what performance does not earn", () => {
    const { tranches, toCommissioner } = runAccount([0, 0, 1500], cash(months, { 0: 1000 }), {
      tranches: [bond({ repayableShare: 0.75 })],
    });
    expect(byMonth(tranches[0]!.principal)).toEqual({ 2: 750 });
    expect(byMonth(toCommissioner)).toEqual({ 2: 750 });
  });

  it("let a guarantor make good a share of principal, or an amount", () => {
    const guarantee = (rest: object) =>
      byMonth(runAccount([0, 0, 300], cash(months, { 0: 1000 }), { tranches: [bond(rest)] }).tranches[0]!.guarantee);
    // Drawn 1,000, repaid 300: short by 700.
    expect(guarantee({ guaranteedShare: 0.75, guaranteedAmount: Infinity })).toEqual({ 2: 700 });
    expect(guarantee({ guaranteedShare: 0.5, guaranteedAmount: Infinity })).toEqual({ 2: 500 });
    expect(guarantee({ guaranteedShare: 1, guaranteedAmount: 420 })).toEqual({ 2: 420 });
    expect(guarantee({})).toEqual({});
  });
});

describe("receipts that may not meet costs", () => {
  it("wait while there is capital to draw, and meet costs when it is used up", () => {
    const line = [trancheTerms(4, { commitment: 100 })];
    const terms = { tranches: line, distributionPeriod: "year" as const };
    const without = runAccount([50, 50, 0, 0], [40, 40, 40, 40], { ...terms, recycling: false });
    expect(byMonth(without.drawn)).toEqual({ 0: 40, 1: 40, 2: 20 });
    expect(byMonth(without.fundingGap)).toEqual({});
    // 100 + 100 − 160 is left at the end and repays capital.
    expect(byMonth(without.distributed)).toEqual({ 3: 40 });
    expect(byMonth(runAccount([50, 50, 0, 0], [40, 40, 40, 40], terms).drawn)).toEqual({ 2: 20, 3: 40 });
  });
});

describe("the provider's fee at risk", () => {
  it("is released once capital has been paid, ahead of surplus, and lost otherwise", () => {
    const tranches = [trancheTerms(3, { commitment: 100 })];
    const { releasedFee, toProvider, toCommissioner } = runAccount(
      [0, 130, 60],
      [100, 0, 0],
      { tranches, providerShare: 0.5 },
      [20, 20, 0],
    );
    // Month 1: 130 − 100 principal = 30 of 40 held back. Month 2: 10, then 50 shared in halves.
    expect(byMonth(releasedFee)).toEqual({ 1: 30, 2: 10 });
    expect(byMonth(toProvider)).toEqual({ 1: 30, 2: 35 });
    expect(byMonth(toCommissioner)).toEqual({ 2: 25 });
  });
});

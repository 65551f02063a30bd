import { describe, expect, it } from "vitest";
import { byMonth, coupon, runAccount, trancheTerms } from "../support/run-account.ts";

const months = 4;
const row = (amounts: Readonly<Record<number, number>>): number[] =>
  Array.from({ length: months }, (_, month) => amounts[month] ?? 0);
/** £10 drawn in month 0: a senior at 1 % a month, and a junior at 2 %. */
const senior = (rest: object = {}) =>
  trancheTerms(months, { commitment: 1000, draws: { 0: 1000 }, coupon: coupon(months, 0.01), ...rest });
const junior = (rest: object = {}) => senior({ seniority: 2, coupon: coupon(months, 0.02), ...rest });
const paid = (tranches: ReturnType<typeof senior>[], receipts: Readonly<Record<number, number>>, parts: object = {}) =>
  runAccount(row(receipts), row({ 0: 2000 }), { tranches, paidClassByClass: true, ...parts }).tranches.map(
    ({ fees, coupons, principal }) => ({
      fees: byMonth(fees),
      coupons: byMonth(coupons),
      principal: byMonth(principal),
    }),
  );

describe("payment class by class", () => {
  it("pays the senior class's coupon and principal before the junior's coupon", () => {
    // Month 1, 50: senior coupon 10, principal 40; the junior's 20 stay due. With all coupons first it is 10, 20, then 20.
    // Month 2, 1,000: coupon 1 % of 960 = 9.60 → 10, principal 960; 30 of the junior's 20 + 20.
    // Month 3, 1,100: the junior's 10 that stayed due and 20, its 1,000.
    expect(paid([senior(), junior()], { 1: 50, 2: 1000, 3: 1100 })).toEqual([
      { fees: {}, coupons: { 1: 10, 2: 10 }, principal: { 1: 40, 2: 960 } },
      { fees: {}, coupons: { 2: 30, 3: 30 }, principal: { 3: 1000 } },
    ]);
    const first = paid([senior(), junior()], { 1: 50 }, { paidClassByClass: false });
    expect(first.map(({ coupons, principal }) => [coupons[1], principal[1]])).toEqual([
      [10, 20],
      [20, undefined],
    ]);
  });

  it("pays a senior's accrued coupon with the last of its principal, ahead of the junior's fee and coupon", () => {
    // Accrued in months 1 to 3: 10, 10, 10. Month 2, 900: all to the senior's principal. Month 3, 140: the last 100, then
    // 10 + 10 + 1 % of 100 = 21, then 19 of the junior's coupon of 60.
    const accrued = senior({ coupon: coupon(months, 0.01, { accrued: true }) });
    expect(paid([accrued, junior()], { 2: 900, 3: 140 })).toEqual([
      { fees: {}, coupons: { 3: 21 }, principal: { 2: 900, 3: 100 } },
      { fees: {}, coupons: { 3: 19 }, principal: {} },
    ]);
  });

  it("leaves a junior's accrued coupon until its own principal is repaid", () => {
    // Month 1, 1,510: the senior's 10 and 1,000, then 500 of the junior's principal. Month 3, 1,000: 500, then 20 + 10 + 10.
    const accrued = junior({ coupon: coupon(months, 0.02, { accrued: true }) });
    expect(paid([senior(), accrued], { 1: 1510, 3: 1000 })[1]).toEqual({
      fees: {},
      coupons: { 3: 40 },
      principal: { 1: 500, 3: 500 },
    });
  });

  it("does not hold a junior back for what is not due: principal of a later month, a coupon not yet due", () => {
    // The senior is repaid in month 3. Month 1, 50: its coupon 10, the junior's 20, and 20 of the junior's principal.
    const bond = senior({ repaymentMonth: 3 });
    expect(paid([bond, junior()], { 1: 50 })).toEqual([
      { fees: {}, coupons: { 1: 10 }, principal: {} },
      { fees: {}, coupons: { 1: 20 }, principal: { 1: 20 } },
    ]);
    const later = senior({ repaymentMonth: 3, coupon: coupon(months, 0.01, { accrued: true }) });
    expect(paid([later, junior()], { 1: 50 })[1]).toEqual({ fees: {}, coupons: { 1: 20 }, principal: { 1: 30 } });
  });

  it("pays a junior's non-use fee after the senior's principal", () => {
    // 1 % of the junior's undrawn 500 is 5 a month, from month 0. Month 1, 1,015: 10 and 1,000, then 5 of the fee's 10.
    const line = junior({ commitment: 1500, monthlyNonUseRate: 0.01 });
    expect(paid([senior(), line], { 1: 1015 })).toEqual([
      { fees: {}, coupons: { 1: 10 }, principal: { 1: 1000 } },
      { fees: { 1: 5 }, coupons: {}, principal: {} },
    ]);
  });

  it("stops at a cap on return within a class, and passes what is above it to the party named", () => {
    // Both together may get 0.5 × 2,000 = 1,000. Month 1, 1,100: the senior's 10 and 990 of its 1,000; 10 of principal and
    // 20 of the junior's coupon, and 70 of its principal, are the commissioner's.
    const { tranches, toCommissioner } = runAccount(row({ 1: 1100 }), row({ 0: 2000 }), {
      tranches: [senior(), junior()],
      paidClassByClass: true,
      multipleCap: 0.5,
    });
    expect(byMonth(tranches[0]!.principal)).toEqual({ 1: 990 });
    expect(byMonth(tranches[1]!.coupons)).toEqual({});
    expect(byMonth(toCommissioner)).toEqual({ 1: 100 });
  });
});

describe("as-needed capital drawn in proportion", () => {
  const lines = (...commitments: number[]) => commitments.map((commitment) => trancheTerms(months, { commitment }));
  const drawn = (tranches: ReturnType<typeof lines>, costs: Readonly<Record<number, number>>) =>
    runAccount(row({}), row(costs), { tranches, drawnInProportion: true }).tranches.map((rows) => byMonth(rows.drawn));

  it("comes from each tranche by its commitment, to the penny", () => {
    // 100 of 300 : 200 : 100 is 50, 33.33…, 16.67: up to the first 50, up to the second 83.33 → 83, in all 100.
    expect(drawn(lines(300, 200, 100), { 0: 100 })).toEqual([{ 0: 50 }, { 0: 33 }, { 0: 17 }]);
  });

  it("comes from the others once one is used up", () => {
    // The third is a scheduled tranche, and is never called. Month 0: 90 is 60 : 30. Month 2: the second may not be drawn
    // after month 1, so 40 more come from the first, which has 200 − 60 = 140. Month 3: 150, of which 100 are left.
    const tranches = [
      ...lines(200),
      trancheTerms(months, { commitment: 100, repaymentMonth: 1 }),
      trancheTerms(months, { commitment: 500, draws: { 3: 10 } }),
    ];
    expect(drawn(tranches, { 0: 90, 2: 40, 3: 160 })).toEqual([{ 0: 60, 2: 40, 3: 100 }, { 0: 30 }, { 3: 10 }]);
  });

  it("shares again what one that is used up could not give", () => {
    // A penny of 3 : 3 is 0.5 to the first, rounded up: it gives those of months 0 and 1. Of 4 in month 2 each is asked 2;
    // the first has 1 left, the second gives 2 and the last penny.
    expect(drawn(lines(3, 3), { 0: 1, 1: 1, 2: 4 })).toEqual([{ 0: 1, 1: 1, 2: 1 }, { 2: 3 }]);
  });

  it("leaves a funding gap only when all are used up", () => {
    const { fundingGap } = runAccount(row({}), row({ 0: 100, 1: 250 }), {
      tranches: lines(200, 100),
      drawnInProportion: true,
    });
    expect(byMonth(fundingGap)).toEqual({ 1: 50 });
  });
});

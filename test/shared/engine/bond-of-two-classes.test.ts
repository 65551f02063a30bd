import { describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import type { PerformanceSchedule } from "#shared/model/tranche.ts";
import { arrivals, cost, input, outcome, rule, surplus, term } from "../support/deal-parts.ts";
import { bond } from "../support/bond.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { measured, poundsByMonth, runDeal, simulateOne } from "../support/run-deal.ts";

// The structures are those of the two first social benefit bonds of New South Wales, as remembered; every figure is
// illustrative and none is from their information memoranda.

describe("a bond of two classes, like the Benevolent Society's", () => {
  const points = (values: readonly (readonly [number, number])[]): PerformanceSchedule["points"] =>
    values.map(([from, value]) => ({ from, value }));
  const improvement = { kind: "paymentsToPlan", planned: 1_000_000 } as const;
  const months = 61;

  /** Class P is senior and £750,000, all of it guaranteed; class E is £250,000 at risk. £`price` comes in month 60. */
  const benevolent = (price: number): Scenario =>
    plainDeal({
      deal: { contractMonths: months },
      cohort: { segments: [arrivals("one", [0])] },
      outcomes: [outcome("better", { delay: 60 })],
      payment: { rateCard: [rule("better", price)] },
      costs: { lines: [cost("service", "contractHolder", { kind: "oneOff", month: 0 }, 1_000_000)] },
      capital: {
        tranches: [
          bond("class-p", 750_000, {
            seniority: 1,
            repayment: { kind: "atMonth", month: 60 },
            guarantee: { guarantor: "State", shareOfPrincipal: term(1) },
            coupon: {
              annualRate: input(0.05),
              compounding: "compound",
              paid: "accrued",
            },
          }),
          bond("class-e", 250_000, {
            seniority: 2,
            repayment: { kind: "atMonth", month: 60 },
            principalAtRisk: {
              performance: improvement,
              between: "stepped",
              points: points([
                [0.4, 0.5],
                [0.8, 1],
              ]),
            },
            coupon: { annualRate: input(0.08), compounding: "compound", paid: "accrued" },
          }),
        ],
        surplus: surplus(0, 0),
      },
    });
  const rows = (price: number) => {
    const { account } = simulateOne(benevolent(price));
    const [p, e] = account.tranches.map(({ principal, coupons, guarantee }) => ({
      principal: poundsByMonth(principal),
      coupons: poundsByMonth(coupons),
      guarantee: poundsByMonth(guarantee),
    }));
    return { p, e, commissioner: poundsByMonth(account.toCommissioner) };
  };

  it("pays both classes in full where there is enough, compounded yearly over five years", () => {
    // P: 750,000 × (1.05⁵ − 1) = 207,211.171875. E: 250,000 × (1.08⁵ − 1) = 117,332.0192.
    // 1,500,000 − 750,000 − 207,211.17 − 250,000 − 117,332.02 = 175,456.81.
    expect(rows(1_500_000)).toEqual({
      p: { principal: { 60: 750_000 }, coupons: { 60: 207_211.17 }, guarantee: {} },
      e: { principal: { 60: 250_000 }, coupons: { 60: 117_332.02 }, guarantee: {} },
      commissioner: { 60: 175_456.81 },
    });
  });

  it("writes off half of class E at middling performance", () => {
    // 700,000 is 70 % of plan: 125,000 of E is repayable. P takes all there is; the state makes 50,000 of it good.
    expect(rows(700_000)).toEqual({
      p: { principal: { 60: 700_000 }, coupons: {}, guarantee: { 60: 50_000 } },
      e: { principal: {}, coupons: {}, guarantee: {} },
      commissioner: {},
    });
    // 1,200,000 would be enough for P (957,211.17) and E in full (242,788.83 of 367,332.02 owed): principal first.
    // At 120 % of plan nothing is written off: E gets 242,788.83 of its 250,000.
    expect(rows(1_200_000).e).toEqual({ principal: { 60: 242_788.83 }, coupons: {}, guarantee: {} });
  });

  it("loses class E all and class P nothing where nothing is achieved", () => {
    const scenario = benevolent(0);
    expect(rows(0)).toEqual({
      p: { principal: {}, coupons: {}, guarantee: { 60: 750_000 } },
      e: { principal: {}, coupons: {}, guarantee: {} },
      commissioner: {},
    });
    expect(measured(scenario, "tranche.class-p.profit")).toBe(0);
    expect(measured(scenario, "tranche.class-p.moic")).toBe(1);
    expect(measured(scenario, "tranche.class-p.irr")).toBeCloseTo(0, 12);
    expect(measured(scenario, "tranche.class-e.irr")).toBe(-1);
    expect(measured(scenario, "investor.guarantee")).toBe(750_000);
    // Loss is of both classes together: 750,000 of 1,000,000 comes back.
    expect(runDeal(scenario, 1).probabilities.find(({ id }) => id === "investor.loss")).toMatchObject({
      probability: 1,
      meanWhenTrue: 250_000,
    });
    const chanceOf = (id: string) => runDeal(scenario, 1).probabilities.find((each) => each.id === id)?.probability;
    expect(chanceOf("tranche.class-p.loss")).toBe(0);
    expect(chanceOf("tranche.class-e.loss")).toBe(1);
  });

  it("tells what each class earns", () => {
    const scenario = benevolent(1_500_000);
    expect(measured(scenario, "tranche.class-p.irr")).toBeCloseTo(0.05, 8);
    expect(measured(scenario, "tranche.class-e.irr")).toBeCloseTo(0.08, 8);
    expect(measured(scenario, "tranche.class-e.distributions")).toBe(367_332.02);
    expect(measured(scenario, "investor.coupons")).toBe(324_543.19);
  });
});

import { describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import type { PerformanceSchedule } from "#shared/model/tranche.ts";
import { arrivals, cost, input, outcome, rule, surplus, term } from "../support/deal-parts.ts";
import { bond } from "../support/bond.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { poundsByMonth, simulateOne } from "../support/run-deal.ts";

// The structures are those of the two first social benefit bonds of New South Wales, as remembered; every figure is
// illustrative and none is from their information memoranda.

describe("a bond whose coupon follows the restoration rate, like Newpin's", () => {
  const schedule: PerformanceSchedule = {
    performance: { kind: "outcomeRate", outcome: "restored" },
    between: "interpolated",
    points: [
      { from: 0.55, value: 0.03 },
      { from: 0.6, value: 0.075 },
      { from: 0.7, value: 0.15 },
    ],
  };

  /**
   * 100 families start in month 0; `restored` of them go home in month 3. £1,000,000 is drawn in month 0 and lent on; coupons
   * each July (months 12, 24, 36), principal in month 36. 5 % until month 12, then by the rate, at least 5 % to month 24.
   */
  const newpin = (restored: number): Scenario =>
    plainDeal({
      deal: { contractMonths: 37 },
      cohort: {
        segments: [
          arrivals(
            "all",
            Array.from({ length: 100 }, () => 0),
          ),
        ],
      },
      outcomes: [outcome("restored", { rate: restored / 100, delay: 3 })],
      payment: { rateCard: [rule("restored", 30_000)] },
      costs: { lines: [cost("service", "contractHolder", { kind: "oneOff", month: 0 }, 1_000_000)] },
      capital: {
        tranches: [
          bond("bond", 1_000_000, {
            repayment: { kind: "atMonth", month: 36 },
            coupon: {
              annualRate: input(0.05),
              compounding: "simple",
              paid: "paid",
              payments: { firstMonth: 12, everyMonths: 12 },
              performance: { fromMonth: 13, schedule, floorRate: 0.05, floorUntilMonth: 24 },
            },
          }),
        ],
        surplus: surplus(0, 0),
      },
    });

  const coupons = (restored: number) => {
    // The rate of a trial is by chance; the test reads how many families the trial restored.
    const trial = simulateOne(newpin(restored));
    const rate = trial.achievements.achieved[0]! / 100;
    return { rate, paid: poundsByMonth(trial.account.tranches[0]!.coupons) };
  };

  it("pays 15 % at full performance, after the fixed first year", () => {
    expect(coupons(100)).toEqual({ rate: 1, paid: { 12: 50_000, 24: 150_000, 36: 150_000 } });
  });

  it("pays the floor while it holds and nothing after it where performance is below the first point", () => {
    // Nobody goes home: there is no payment either, so coupons are paid from nothing and stay due.
    expect(coupons(0)).toEqual({ rate: 0, paid: {} });
    const unpaid = newpin(0);
    const funded = {
      ...unpaid,
      capital: { ...unpaid.capital, tranches: [{ ...unpaid.capital.tranches[0]!, commitment: term(1_200_000) }] },
      costs: { ...unpaid.costs, lines: [cost("service", "contractHolder", { kind: "oneOff", month: 1 }, 900_000)] },
    } satisfies Scenario;
    // £1,000,000 is drawn and £900,000 spent: 50,000 and 50,000 are paid, and nothing is earned in the third year.
    expect(poundsByMonth(simulateOne(funded).account.tranches[0]!.coupons)).toEqual({ 12: 50_000, 24: 50_000 });
  });

  it("pays the point between two points that performance is between", () => {
    // Whatever the number restored in the trial, the straight line is worked out by hand from it.
    const { rate, paid } = coupons(62);
    const annual =
      rate < 0.55
        ? 0
        : rate < 0.6
          ? 0.03 + ((rate - 0.55) / 0.05) * 0.045
          : rate < 0.7
            ? 0.075 + ((rate - 0.6) / 0.1) * 0.075
            : 0.15;
    expect(annual).toBeGreaterThan(0.05);
    const third = Math.round(1_000_000 * annual * 100) / 100;
    expect(paid).toEqual({ 12: 50_000, 24: Math.max(50_000, third), 36: third });
  });
});

import { describe, expect, it } from "vitest";
import type { Capital } from "#shared/model/capital.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Coupon, CouponByPerformance, PerformanceSchedule } from "#shared/model/tranche.ts";
import { bond } from "../support/bond.ts";
import { cohortMeasured } from "../support/counted-parts.ts";
import { cost, input, outcome, people, rule, surplus } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { poundsByMonth, simulateOne } from "../support/run-deal.ts";

const stepped = (
  performance: PerformanceSchedule["performance"],
  points: readonly (readonly [from: number, value: number])[],
): PerformanceSchedule => ({
  performance,
  between: "stepped",
  points: points.map(([from, value]) => ({ from, value })),
});

const decided = (
  schedule: PerformanceSchedule,
  rest: Partial<CouponByPerformance> = {},
  coupon: Partial<Coupon> = {},
): Coupon => ({
  annualRate: input(0),
  compounding: "simple",
  paid: "accrued",
  performance: { fromMonth: 1, schedule, decided: "atRepayment", ...rest },
  ...coupon,
});

describe("the Benevolent Society's bond, whose interest for the whole term follows the improvement at its end", () => {
  const improvement = { kind: "measuredEffect", outcome: "stays", effect: "relative" } as const;
  const bands = [0.05, 0.15, 0.2, 0.25, 0.35, 0.4] as const;
  const ratesOfP = [0.05, 0.06, 0.07, 0.08, 0.09, 0.1];
  const ratesOfE = [0.08, 0.105, 0.15, 0.2, 0.25, 0.3];
  /** What the state pays at maturity, by band. */
  const statePays = [5_375_000, 6_062_500, 7_000_000, 8_000_000, 9_000_000, 10_000_000];
  const banded = (values: readonly number[]) => bands.map((from, band) => [from, values[band]!] as const);

  /** Class P lends $7.5m and class E $2.5m in month 0; $2.5m is spent, the rest stays on deposit; all is due in month 60. */
  const benevolent = (improved: number): Scenario =>
    plainDeal({
      deal: { contractMonths: 61, currency: "AUD" },
      cohort: { segments: [people("all", 200)] },
      outcomes: [
        cohortMeasured("stays", { rate: 0.5 * (1 + improved), baseline: 0.5, tracking: 61 }, { better: "more" }),
      ],
      payment: {
        rateCard: [
          rule("stays", 0, {
            schedule: {
              effect: "relative",
              unit: "amount",
              between: "stepped",
              measured: "pooled",
              points: banded(statePays).map(([effect, value]) => ({ effect, value })),
            },
          }),
        ],
      },
      costs: { lines: [cost("first-year", "contractHolder", { kind: "oneOff", month: 1 }, 2_500_000)] },
      capital: {
        tranches: [
          bond("p", 7_500_000, {
            repayment: { kind: "atMonth", month: 60 },
            coupon: decided(stepped(improvement, banded(ratesOfP))),
          }),
          bond("e", 2_500_000, {
            seniority: 2,
            repayment: { kind: "atMonth", month: 60 },
            principalAtRisk: stepped(improvement, [[0.05, 1]]),
            coupon: decided(stepped(improvement, banded(ratesOfE))),
          }),
        ],
        surplus: surplus(0, 0),
        distributionPeriod: "year",
      },
    });

  it.each([
    // improvement, P: 7,500,000 × rate × 5 years; E: 2,500,000 × rate × 5 years
    [-0.1, 0, 0, 0],
    [0.0499, 0, 0, 0],
    [0.05, 1_875_000, 1_000_000, 2_500_000],
    [0.1499, 1_875_000, 1_000_000, 2_500_000],
    [0.15, 2_250_000, 1_312_500, 2_500_000],
    [0.24, 2_625_000, 1_875_000, 2_500_000],
    [0.25, 3_000_000, 2_500_000, 2_500_000],
    [0.35, 3_375_000, 3_125_000, 2_500_000],
    [0.4, 3_750_000, 3_750_000, 2_500_000],
    [0.55, 3_750_000, 3_750_000, 2_500_000],
  ])(
    "at an improvement of %d pays P %d and E %d of interest, and E %d of principal",
    (improved, ofP, ofE, principal) => {
      const { account } = simulateOne(benevolent(improved));
      const [p, e] = account.tranches.map((rows) => [poundsByMonth(rows.coupons), poundsByMonth(rows.principal)]);
      const in60 = (amount: number) => (amount === 0 ? {} : { 60: amount });
      expect(p).toEqual([in60(ofP), { 60: 7_500_000 }]);
      expect(e).toEqual([in60(ofE), in60(principal)]);
      // The state's payment is just what the holders are owed beyond the 7,500,000 on deposit.
      expect(poundsByMonth(account.toCommissioner)).toEqual({});
    },
  );
});

describe("a coupon whose rate is decided at repayment", () => {
  const jobs = { kind: "outcomeRate", outcome: "job" } as const;
  const rates = stepped(jobs, [
    [0.5, 0.06],
    [1, 0.12],
  ]);
  /** £1,000 lent in month 0 and repaid in month 24; ten people get a job in month `delay`, at £500 each. */
  const loan = (delay: number, coupon: Coupon, capital: Partial<Capital> = {}) =>
    poundsByMonth(
      simulateOne(
        plainDeal({
          deal: { contractMonths: 37 },
          outcomes: [outcome("job", { delay })],
          payment: { rateCard: [rule("job", 500)] },
          costs: { lines: [cost("service", "contractHolder", { kind: "oneOff", month: 0 }, 100)] },
          capital: {
            tranches: [bond("loan", 1000, { repayment: { kind: "atMonth", month: 24 }, coupon })],
            surplus: surplus(0, 1),
            ...capital,
          },
        }),
      ).account.tranches[0]!.coupons,
    );

  it("earns it from the first month of performance on, past months included, and the annual rate before", () => {
    // Jobs come in month 24, just in time: two years at 12 % are 240. Monthly, no month but the 25th would have earned it.
    expect(loan(24, decided(rates))).toEqual({ 24: 240 });
    // Months 1 to 12 at 3 % are 30, months 13 to 24 at 12 % are 120.
    expect(loan(24, decided(rates, { fromMonth: 13 }, { annualRate: input(0.03) }))).toEqual({ 24: 150 });
    // A month too late: nothing was achieved by month 24. The last £100, which is repaid in month 25, earns nothing either.
    expect(loan(25, decided(rates))).toEqual({});
  });

  it("compounds at the rate decided", () => {
    // 1,000 × 1.12² − 1,000 = 254.40.
    expect(loan(24, decided(rates, {}, { compounding: "compound" }))).toEqual({ 24: 254.4 });
  });

  it("is never below its floor while that holds", () => {
    // No jobs by month 24. 3 % in months 1 to 12 is 30, and 0 after it; paid when the jobs' £5,000 come in month 30.
    expect(loan(30, decided(rates, { floorRate: 0.03, floorUntilMonth: 12 }))).toEqual({ 30: 30 });
  });

  it("is decided by an early end, which makes principal due at once", () => {
    // Ended at month 11 with ten jobs of the eleven needed, all got in month 10: 12 % for months 1 to 11 is 110.
    const ends = { earlyTermination: { testMonth: 11, minimumOutcomes: 11 } };
    expect(loan(10, decided(rates), ends)).toEqual({ 11: 110 });
    // With jobs in month 12 there is none by the end, and none after it: nothing is earned.
    expect(loan(12, decided(rates), ends)).toEqual({});
  });
});

import { describe, expect, it } from "vitest";
import type { PaymentSchedule } from "#shared/model/payment-rule.ts";
import type { MeasuredCohorts } from "#shared/payment/measured-effect.ts";
import { scheduledAmount, valueAtEffect } from "#shared/payment/payment-schedule.ts";
import { measuredCohorts } from "../support/measured-cohorts.ts";

const schedule = (rest: Partial<PaymentSchedule>): PaymentSchedule => ({
  effect: "relative",
  unit: "amount",
  between: "stepped",
  points: [{ effect: 0, value: 1 }],
  measured: "perCohort",
  ...rest,
});
const cohort = (mean: number, comparison = 1.55): MeasuredCohorts =>
  measuredCohorts([{ people: 1000, mean, comparison }]);
const paid = (terms: PaymentSchedule, measured: MeasuredCohorts, pooled = false, price = 0): number =>
  scheduledAmount(terms, pooled, measured, price, 0, measured.people.length);

describe("a stepped schedule", () => {
  // NYC Rikers Island ABLE, as remembered: illustrative.
  const steps = [
    { effect: 0.1, value: 9_600_000 },
    { effect: 0.11, value: 10_080_000 },
    { effect: 0.2, value: 11_712_000 },
  ];

  it("pays the last step reached, and nothing below the first", () => {
    expect(valueAtEffect(steps, "stepped", 0.0999)).toBe(0);
    expect(valueAtEffect(steps, "stepped", 0.1)).toBe(9_600_000);
    expect(valueAtEffect(steps, "stepped", 0.1099)).toBe(9_600_000);
    expect(valueAtEffect(steps, "stepped", 0.5)).toBe(11_712_000);
  });
});

describe("an interpolated schedule", () => {
  it("pays nothing below its first point, and the last value above its last", () => {
    // deals.md, Ways to Wellness: 0 % of price below 0.5 points rising linearly to 100 % at 1.4.
    const scale = [
      { effect: 0.5, value: 0 },
      { effect: 1.4, value: 1 },
    ];
    const at = (effect: number): number => valueAtEffect(scale, "interpolated", effect);
    expect([at(0.3), at(0.5), at(1.4), at(2)]).toEqual([0, 0, 1, 1]);
    expect(at(0.95)).toBeCloseTo(0.5, 12);
  });

  it("has as many slopes as it has pieces", () => {
    const twoSlopes = [
      { effect: 0.2, value: 0 },
      { effect: 0.3, value: 1_600_000 },
      { effect: 0.65, value: 8_600_000 },
    ];
    expect(valueAtEffect(twoSlopes, "interpolated", 0.25)).toBeCloseTo(800_000, 6);
    expect(valueAtEffect(twoSlopes, "interpolated", 0.4)).toBeCloseTo(3_600_000, 6);
    expect(valueAtEffect(twoSlopes, "interpolated", 0.9)).toBe(8_600_000);
  });
});

describe("scheduledAmount", () => {
  it("pays from the minimum effect on, to the last digit (Peterborough's edges)", () => {
    const terms = schedule({ unit: "perAvoidedEvent", points: [{ effect: 0, value: 100 }], minimumEffect: 0.1 });
    expect(paid(terms, cohort(1.42))).toBe(0); // 8.387 %
    expect(paid(terms, cohort(1.55 * 0.9001))).toBe(0); // 9.99 %
    expect(paid(terms, cohort(1.55 * 0.9))).toBeCloseTo(100 * 155, 6); // 10.00 %
    const pooled = schedule({ ...terms, pooledMinimumEffect: 0.075 });
    expect(paid(pooled, cohort(1.55 * 0.9251), true)).toBe(0); // 7.49 %
    expect(paid(pooled, cohort(1.55 * 0.925), true)).toBeCloseTo(100 * 116.25, 6); // 7.50 %
  });

  it("pays per percentage point, per person and as a share of the price", () => {
    const per = (unit: PaymentSchedule["unit"], rest: Partial<PaymentSchedule> = {}): number =>
      paid(schedule({ unit, points: [{ effect: 0, value: 0.5 }], ...rest }), cohort(1.24), false, 300);
    // 20 % fewer: 0.31 events a person, 310 in all.
    expect(per("perPercentagePoint")).toBeCloseTo(10, 9);
    expect(per("perPercentagePoint", { per: "person" })).toBeCloseTo(10_000, 6);
    expect(per("perAvoidedEvent")).toBeCloseTo(155, 9);
    expect(per("shareOfPrice")).toBe(150);
    expect(per("shareOfPrice", { per: "person" })).toBe(150_000);
    expect(per("amount", { per: "person" })).toBe(500);
  });

  it("never pays a negative amount", () => {
    const anyEffect = [{ effect: -1, value: 10 }];
    expect(paid(schedule({ unit: "perAvoidedEvent", points: anyEffect }), cohort(2))).toBe(0);
    expect(paid(schedule({ unit: "perPercentagePoint", points: anyEffect }), cohort(2))).toBe(0);
  });

  it("pays nothing for nobody", () => {
    expect(paid(schedule({}), measuredCohorts([{ people: 0, mean: 0, comparison: 0 }]))).toBe(0);
  });

  it("uses the pooled points where there are any", () => {
    const terms = schedule({ pooledPoints: [{ effect: 0, value: 7 }] });
    expect([paid(terms, cohort(1.4)), paid(terms, cohort(1.4), true)]).toEqual([1, 7]);
  });
});

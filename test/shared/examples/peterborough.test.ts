import { describe, expect, it } from "vitest";
import type { PaymentSchedule } from "#shared/model/payment-rule.ts";
import type { MeasuredCohorts } from "#shared/payment/measured-effect.ts";
import { scheduledAmount } from "#shared/payment/payment-schedule.ts";
import { exampleOf, shareOf, variantOf, valuesOf } from "./example-runs.ts";

const scenario = exampleOf("peterborough");
const schedule = scenario.payment.rateCard[0]!.schedule!;

/** Cohorts of 1,000 men with these events a man, against those of the controls. */
const measured = (means: readonly number[], comparisons: readonly number[]): MeasuredCohorts => ({
  better: "fewer",
  people: Float64Array.from(means, () => 1000),
  means: Float64Array.from(means),
  comparisons: [Float64Array.from(comparisons)],
  weights: [1],
  months: Int32Array.from(means, (_, cohort) => 38 + 22 * cohort),
});

const withSchedule = (change: Partial<PaymentSchedule>, cohorts: number) =>
  variantOf("peterborough", (deal) => {
    Object.assign(deal.payment.rateCard[0]!.schedule!, change);
    deal.cohort.segments = deal.cohort.segments.slice(0, cohorts);
  });

describe("Peterborough", () => {
  it("has three cohorts of 1,000, up to ten controls a man, triggers of 10 % and 7.5 %, and £5m", () => {
    expect(scenario.cohort.segments.map(({ referrals }) => referrals.value)).toEqual([1000, 1000, 1000]);
    expect(scenario.outcomes[0]).toMatchObject({
      comparison: { kind: "matched", controlsPerPerson: { value: 10, status: "published" } },
      trackingMonths: { value: 12 },
    });
    expect(schedule).toMatchObject({ minimumEffect: 0.1, pooledMinimumEffect: 0.075, measured: "perCohortThenPooled" });
    expect(scenario.capital.tranches[0]!.commitment).toMatchObject({ value: 5_000_000, status: "published" });
  });

  // Published: 142 events per 100 men against 155, (155 − 142) / 155 = 8.4 %.
  it("pays nothing early for the first cohort as it was measured, and would have paid at 139.5", () => {
    expect(scheduledAmount(schedule, false, measured([1.42], [1.55]), 0, 0, 1)).toBe(0);
    // Exactly 10 %: 155 events avoided at £12,500.
    expect(scheduledAmount(schedule, false, measured([1.395], [1.55]), 0, 0, 1)).toBeCloseTo(155 * 12_500, 4);
  });

  // 8.4 % and 9.6 % pooled are 9 %: 2 × 1,000 × 1.55 × 9 % = 279 events.
  it("pays for all cohorts together at about 9 %", () => {
    const both = measured([1.42, 1.401], [1.55, 1.55]);
    expect(scheduledAmount(schedule, true, both, 0, 0, 2)).toBeCloseTo(279 * 12_500, 4);
  });

  // Own and comparison means are near normal: P(own ≤ 0.9 × comparison) is a half when own is 0.9 × comparison in truth.
  it("misses the early trigger half of the time though the true effect is exactly 10 %", () => {
    expect(scenario.outcomes[0]).toMatchObject({ withService: { statedAs: "relative", change: { value: -0.1 } } });
    const trials = 3000;
    const paid = valuesOf(withSchedule({ measured: "perCohort" }, 1), trials)("payments.total");
    const standardError = 0.5 / Math.sqrt(trials);
    expect(Math.abs(shareOf(paid, (each) => each === 0) - 0.5)).toBeLessThan(3 * standardError);
  });

  // One cohort's effect has the standard error √(2.5 × 1.395 / 1000 + 0.9² × 2.5 × 1.55 / 10000) / 1.55 = 3.98 points, three
  // pooled 2.30; so the pooled trigger is 2.5 / 2.30 = 1.09 standard errors away: 86 % reach it.
  it("reaches the pooled trigger in 86 % of trials", () => {
    const trials = 2000;
    const paid = valuesOf(withSchedule({ measured: "pooled" }, 3), trials)("payments.total");
    const standardError = Math.sqrt((0.862 * 0.138) / trials);
    expect(Math.abs(shareOf(paid, (each) => each > 0) - 0.862)).toBeLessThan(3 * standardError);
  });
});

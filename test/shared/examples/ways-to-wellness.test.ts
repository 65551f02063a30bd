import { describe, expect, it } from "vitest";
import { valueAtEffect } from "#shared/payment/payment-schedule.ts";
import { exampleOf, mean, runOf, standardDeviation, TRIALS } from "./example-runs.ts";

const scenario = exampleOf("ways-to-wellness");
const [wellbeing, hospitalCost] = scenario.payment.rateCard;

describe("Ways to Wellness", () => {
  // Published: 0 % of the price below 0.5 points, rising in a straight line to 100 % at 1.4; half way is 0.95.
  it.each([
    [0.49, 0],
    [0.5, 0],
    [0.725, 0.25],
    [0.95, 0.5],
    [1.4, 1],
    [2, 1],
  ])("pays for a gain of %d points the share %d of the price", (gain, share) => {
    const { points, between } = wellbeing!.schedule!;
    expect(valueAtEffect(points, between, gain)).toBeCloseTo(share, 12);
    expect(wellbeing!.schedule).toMatchObject({ effect: "level", unit: "shareOfPrice" });
  });

  it("knows outcome B only 24 months after the start, against a comparison group", () => {
    const outcome = scenario.outcomes.find(({ id }) => id === hospitalCost!.outcome)!;
    if (outcome.kind !== "cohortMeasured") throw new Error("outcome B is measured for a cohort");
    expect(outcome.trackingMonths.value + outcome.measuredAfterMonths!).toBe(24);
    expect(outcome.comparison.kind).toBe("group");
  });

  it("has payers whose maxima are published and make up the contract's", () => {
    const caps = scenario.payment.payers.map(({ cap }) => cap!);
    expect(caps.map(({ value }) => value)).toEqual([5_200_000, 2_000_000, 1_000_000]);
    expect(caps.every(({ status }) => status === "published")).toBe(true);
    expect(scenario.payment.contractCap!.value).toBe(8_200_000);
  });

  it("pays about 30 % on outcome A, as published", () => {
    const { values } = runOf("ways-to-wellness");
    const share = mean(values("payments.rule.pay-wellbeing")) / mean(values("payments.total"));
    expect(Math.abs(share - 0.3)).toBeLessThan(0.06);
  });

  // Independent measures have a sample correlation of standard error 1 / √200 = 0.07.
  it("teaches that the outcome paid first says little about the one paid later", () => {
    const { values } = runOf("ways-to-wellness");
    const [a, b] = [values("payments.rule.pay-wellbeing"), values("payments.rule.pay-hospital-cost")];
    const together = mean(a.map((each, trial) => (each - mean(a)) * (b[trial]! - mean(b))));
    const correlation = together / (standardDeviation(a) * standardDeviation(b));
    expect(Math.abs(correlation)).toBeLessThan(3 / Math.sqrt(TRIALS));
  });
});

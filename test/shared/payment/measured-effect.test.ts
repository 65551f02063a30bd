import { describe, expect, it } from "vitest";
import { measuredEffect } from "#shared/payment/measured-effect.ts";
import { measuredCohorts } from "../support/measured-cohorts.ts";

describe("measuredEffect", () => {
  // deals.md, HMP Peterborough: 142 against 155 reconviction events per 100 men.
  const first = measuredCohorts([{ people: 1000, mean: 1.42, comparison: 1.55 }]);

  it("states an improvement as a share, a difference, a level or a number of events", () => {
    expect(measuredEffect(first, "relative", 0, 1)).toBeCloseTo(0.08387, 5);
    expect(measuredEffect(first, "difference", 0, 1)).toBeCloseTo(0.13, 12);
    expect(measuredEffect(first, "level", 0, 1)).toBe(1.42);
    expect(measuredEffect(first, "avoided", 0, 1)).toBeCloseTo(130, 9);
  });

  it("counts more as better where the outcome says so", () => {
    const score = measuredCohorts([{ people: 50, mean: 1.2, comparison: 0.8 }], { better: "more" });
    expect(measuredEffect(score, "difference", 0, 1)).toBeCloseTo(0.4, 12);
    expect(measuredEffect(score, "relative", 0, 1)).toBeCloseTo(0.5, 12);
    expect(measuredEffect(first, "relative", 0, 1)).toBeGreaterThan(0);
  });

  it("pools by events, not by averaging percentages", () => {
    const two = measuredCohorts([
      { people: 1000, mean: 1, comparison: 2 },
      { people: 100, mean: 3, comparison: 3 },
    ]);
    // (1,000 + 300) against (2,000 + 300) events; the average of 50 % and 0 % is 25 %.
    expect(measuredEffect(two, "relative", 0, 2)).toBeCloseTo(1 - 1300 / 2300, 12);
    expect(measuredEffect(two, "avoided", 0, 2)).toBeCloseTo(1000, 9);
  });

  it("blends estimators by their weights", () => {
    const blended = measuredCohorts([{ people: 10, mean: 1, comparison: 0 }], {
      comparisons: [Float64Array.of(1.25), Float64Array.of(2)],
      weights: [0.8, 0.2],
    });
    // 0.8 × 20 % + 0.2 × 50 %
    expect(measuredEffect(blended, "relative", 0, 1)).toBeCloseTo(0.26, 12);
    expect(measuredEffect(blended, "difference", 0, 1)).toBeCloseTo(0.4, 12);
  });

  it("is nothing of nobody, and of nothing to be relative to", () => {
    expect(measuredEffect(measuredCohorts([{ people: 0, mean: 0, comparison: 1 }]), "relative", 0, 1)).toBe(0);
    expect(measuredEffect(measuredCohorts([{ people: 5, mean: 1, comparison: 0 }]), "relative", 0, 1)).toBe(0);
  });

  it("is negative where the service does harm", () => {
    expect(measuredEffect(measuredCohorts([{ people: 5, mean: 3, comparison: 2 }]), "avoided", 0, 1)).toBe(-5);
  });
});

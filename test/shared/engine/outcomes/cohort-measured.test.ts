import { describe, expect, it } from "vitest";
import type { CohortMeasuredOutcome } from "#shared/model/outcome.ts";
import { measuredEffect } from "#shared/payment/measured-effect.ts";
import { input, people, term } from "../../support/deal-parts.ts";
import { cohortMeasured } from "../../support/counted-parts.ts";
import { dealOf, eachTrial, Tally } from "../../support/lives.ts";
import { expectNear } from "../../support/standard-errors.ts";

const TRIALS = 4000;

/** Own and comparison means of each trial, and the variance of each around its truth. */
function measure(one: CohortMeasuredOutcome, count: number, own: number, truth: number) {
  const tallies = { own: new Tally(), other: new Tally(), ownSquares: new Tally(), otherSquares: new Tally() };
  eachTrial(dealOf([one], count), TRIALS, ({ measured }) => {
    const { means, comparisons } = measured[0]!;
    tallies.own.add(means[0]!);
    tallies.other.add(comparisons[0]![0]!);
    tallies.ownSquares.add((means[0]! - own) ** 2);
    tallies.otherSquares.add((comparisons[0]![0]! - truth) ** 2);
  });
  return tallies;
}

type Model = Pick<CohortMeasuredOutcome, "model" | "dispersion" | "standardDeviation" | "designEffect">;

describe("a measured mean", () => {
  const models: readonly (readonly [what: string, model: Model, variance: (mean: number) => number])[] = [
    ["Poisson", { model: "poisson" }, (mean) => mean],
    ["negative binomial", { model: "negativeBinomial", dispersion: input(2.5) }, (mean) => 2.5 * mean],
    ["a share", { model: "share" }, (mean) => mean * (1 - mean)],
    ["a score", { model: "score", standardDeviation: input(1.5) }, () => 2.25],
    ["a share with a design effect of two", { model: "share", designEffect: term(2) }, (mean) => 2 * mean * (1 - mean)],
    ["Poisson with a design effect of three", { model: "poisson", designEffect: term(3) }, (mean) => 3 * mean],
  ];

  it.each(models)("that is %s has its sampling error, and so has its comparison group", (_, model, variance) => {
    const one = cohortMeasured(
      "paid",
      { rate: 0.4, baseline: 0.5 },
      { ...model, comparison: { kind: "matched", controlsPerPerson: term(3) } },
    );
    const { own, other, ownSquares, otherSquares } = measure(one, 200, 0.4, 0.5);
    expectNear(own.mean, 0.4, own.error, "mean");
    expectNear(ownSquares.mean, variance(0.4) / 200, ownSquares.error, "variance");
    expectNear(other.mean, 0.5, other.error, "comparison");
    expectNear(otherSquares.mean, variance(0.5) / 600, otherSquares.error, "variance of the comparison");
  });

  it("that is fixed has no error, nor has a figure agreed beforehand", () => {
    const one = cohortMeasured(
      "paid",
      { rate: 1.2, baseline: 1.5 },
      { comparison: { kind: "fixed", value: input(1.4) } },
    );
    eachTrial(dealOf([one], 50), 3, ({ measured, achievements }) => {
      expect(measured[0]!.means[0]).toBeCloseTo(1.2, 12);
      expect(measured[0]!.comparisons[0]![0]).toBe(1.4);
      expect(achievements.achieved[0]).toBeCloseTo(60, 10);
      expect(achievements.counterfactual[0]).toBeCloseTo(75, 10);
    });
  });

  it("is the same in both worlds without an effect, in every trial", () => {
    for (const [, model] of models) {
      const one = cohortMeasured("paid", { rate: 0.5, baseline: 0.5 }, model);
      eachTrial(dealOf([one], 80), 50, ({ achievements }) => {
        expect(achievements.achieved[0]).toBe(achievements.counterfactual[0]);
        expect(achievements.achievedIn).toEqual(achievements.counterfactualIn);
      });
    }
  });

  it("blends estimators by weight, each with its own group and bias", () => {
    const one = cohortMeasured(
      "paid",
      { rate: 0.4, baseline: 0.5 },
      {
        otherEstimators: [
          { name: "Difference in differences", weight: 0.2, comparison: { kind: "fixed" }, bias: input(0.1) },
        ],
      },
    );
    eachTrial(dealOf([one], 50), 1, ({ measured }) => {
      expect(measured[0]!.weights).toEqual([0.8, 0.2]);
      // 0.8 × 0.1 + 0.2 × 0.2
      expect(measuredEffect(measured[0]!, "difference", 0, 1)).toBeCloseTo(0.12, 12);
    });
  });
});

describe("the events of a cohort", () => {
  it("are dated evenly over the months in which people are tracked", () => {
    const one = cohortMeasured("paid", { rate: 1, baseline: 2, tracking: 4 });
    const cohort = { segments: [people("all", 2, { profile: { kind: "weights", weights: [1, 0, 1] } })] };
    eachTrial(dealOf([one], 2, { cohort }), 1, ({ achievements, measured }) => {
      const months = [0.25, 0.25, 0.5, 0.5, 0.25, 0.25, 0];
      expect([...achievements.achievedIn.subarray(0, 7)]).toEqual(months);
      expect([...achievements.counterfactualIn.subarray(0, 7)]).toEqual(months.map((each) => 2 * each));
      expect([...measured[0]!.months]).toEqual([5]);
    });
  });

  it("that are a share are dated in the last month of each person's tracking", () => {
    const one = cohortMeasured("paid", { rate: 1, baseline: 0, tracking: 4 }, { model: "share", better: "more" });
    const cohort = { segments: [people("all", 2, { profile: { kind: "weights", weights: [1, 0, 1] } })] };
    eachTrial(dealOf([one], 2, { cohort }), 1, ({ achievements }) => {
      expect([...achievements.achievedIn.subarray(0, 7)]).toEqual([0, 0, 0, 1, 0, 1, 0]);
    });
  });
});

describe("Peterborough", () => {
  // Control mean 1.55 events, cohorts of 1,000 with ten matched controls each, over-dispersion 2.5, a true fall of 10 %.
  const one = cohortMeasured(
    "paid",
    { rate: 0.9 * 1.55, baseline: 1.55 },
    {
      model: "negativeBinomial",
      dispersion: input(2.5),
      comparison: { kind: "matched", controlsPerPerson: term(10) },
    },
  );

  it("passes a trigger of 10 % in one cohort half the time, in any of three 7 times in 8, and 7.5 % pooled in 0.859", () => {
    const cohort = { segments: ["first", "second", "third"].map((id) => people(id, 1000)) };
    let single = 0;
    let any = 0;
    let pooled = 0;
    eachTrial(dealOf([one], 0, { cohort }), TRIALS, ({ measured }) => {
      const passes = [0, 1, 2].filter((at) => measuredEffect(measured[0]!, "relative", at, at + 1) >= 0.1).length;
      single += passes / 3;
      if (passes > 0) any++;
      if (measuredEffect(measured[0]!, "relative", 0, 3) >= 0.075) pooled++;
    });
    // Pooled, in log ratios: Φ(ln(0.925/0.9) / √(2.5 (1/4185 + 1/46500))).
    expect(Math.abs(single / TRIALS - 0.5)).toBeLessThan(0.02);
    expect(Math.abs(any / TRIALS - 0.875)).toBeLessThan(0.02);
    expect(Math.abs(pooled / TRIALS - 0.859)).toBeLessThan(0.02);
  });

  it.each([
    [1.42, 0.08387],
    [1.395, 0.1],
  ])("measures %d events against 1.55 exactly", (rate, effect) => {
    const exact = cohortMeasured("paid", { rate, baseline: 1.55 });
    eachTrial(dealOf([exact], 1000), 1, ({ measured }) => {
      expect(measuredEffect(measured[0]!, "relative", 0, 1)).toBeCloseTo(effect, 5);
    });
  });
});

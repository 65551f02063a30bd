import { describe, expect, it } from "vitest";
import { learn } from "#shared/analysis/re-forecast/learn.ts";
import { lnGamma } from "#shared/analysis/re-forecast/ln-gamma.ts";
import { resampled, weigh } from "#shared/analysis/re-forecast/weigh.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { examples } from "#shared/examples/examples.ts";
import type { BinaryOutcome } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";

const aspire = examples[0].scenario;

/** Aspire whose first move has a weak prior of 3 in 10 and a certain wait of a month. */
function weaklyKnown(): Scenario {
  const outcomes = aspire.outcomes.map((outcome) => {
    if (outcome.id !== "move-in") return outcome;
    const binary = outcome as BinaryOutcome;
    const value = { family: "evidence" as const, successes: 3, trials: 10 };
    return {
      ...binary,
      withService: { statedAs: "rate" as const, rate: { value, status: "illustrative" as const } },
      delay: { months: { value: 1, status: "illustrative" as const }, drawn: "perTrial" as const },
    };
  });
  return { ...aspire, outcomes };
}

describe("the posterior of a rate", () => {
  it("by weights is the Beta that the Beta-binomial gives, within its Monte Carlo error, with its effective draws", () => {
    const draws = 40_000;
    const deal = compileDeal(weaklyKnown());
    const actuals = {
      throughMonth: 3,
      starts: [{ byMonth: [20, 20, 20, 7] }],
      achieved: [{ outcome: "move-in", byMonth: [0, 8, 9, 7] }],
    };
    const { inputs, effective } = learn(deal, actuals, 11, draws, 10);
    const [learnt] = inputs;
    expect(inputs.map(({ id }) => id)).toEqual(["outcome.move-in.rate"]);
    // 60 people have waited a month; 24 have moved in: Beta(3.5 + 24, 7.5 + 36).
    const [alpha, beta] = [27.5, 43.5];
    const mean = alpha / (alpha + beta);
    const sd = Math.sqrt((mean * (1 - mean)) / (alpha + beta + 1));
    expect(learnt!.exact!.mean).toBeCloseTo(mean, 12);
    expect(learnt!.exact!.standardDeviation).toBeCloseTo(sd, 12);
    const error = sd / Math.sqrt(effective);
    expect(Math.abs(learnt!.after.mean - mean)).toBeLessThan(4 * error);
    expect(Math.abs(learnt!.after.standardDeviation - sd)).toBeLessThan(4 * error);
    expect(Math.abs(learnt!.after.p10 - learnt!.exact!.p10)).toBeLessThan(8 * error);
    expect(Math.abs(learnt!.after.p90 - learnt!.exact!.p90)).toBeLessThan(8 * error);
    // Effective share in closed form: (E L)² / E L² under the prior = B(α+s, β+f)² / (B(α, β) B(α+2s, β+2f)).
    const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);
    const share = Math.exp(2 * lnBeta(27.5, 43.5) - lnBeta(3.5, 7.5) - lnBeta(51.5, 79.5));
    expect(effective / draws).toBeGreaterThan(share * 0.95);
    expect(effective / draws).toBeLessThan(share * 1.05);
  });

  it("has none in closed form where waits differ between people, and learns of starts where referrals are uncertain", () => {
    const base = weaklyKnown();
    const [segment] = base.cohort.segments;
    const referrals = { ...segment!.referrals, value: { family: "uniform" as const, low: 100, high: 240 } };
    const scenario = { ...base, cohort: { ...base.cohort, segments: [{ ...segment!, referrals }] } };
    const { inputs } = learn(
      compileDeal(scenario),
      {
        throughMonth: 5,
        starts: [{ byMonth: [20, 20, 20, 20, 20, 20] }],
        achieved: [{ outcome: "job-entry", byMonth: [0, 0, 1, 1, 2, 2] }],
      },
      11,
      4000,
      10,
    );
    const of = (id: string) => inputs.find((input) => input.id === id)!;
    expect(of("outcome.job-entry.rate").exact).toBeUndefined();
    expect(of("outcome.move-in.rate")).toBeUndefined();
    // 120 started in half of the time; 170 were expected in all.
    expect(of("segment.young-people.referrals").after.mean).toBeGreaterThan(200);
    expect(of("segment.young-people.referrals").before.mean / 170).toBeCloseTo(1, 1);
  });
});

describe("weights", () => {
  it("count as many effective draws as there are alike", () => {
    expect(weigh(Float64Array.of(-800, -800, -800, -Infinity)).effective).toBeCloseTo(3, 12);
    expect(weigh(Float64Array.of(0, Math.log(3))).effective).toBeCloseTo(16 / 10, 12);
    expect(weigh(Float64Array.of(-Infinity, -Infinity)).effective).toBe(0);
  });

  it("are resampled as often as each is worth, to one more or less", () => {
    expect([...resampled(Float64Array.of(0.5, 0, 0.25, 0.25), 8, 0.5)]).toEqual([0, 0, 0, 0, 2, 2, 3, 3]);
  });

  it("rest on ln Γ to the last digits", () => {
    expect(lnGamma(1)).toBeCloseTo(0, 11);
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 11);
    expect(lnGamma(21)).toBeCloseTo(Math.log(2432902008176640000), 10);
  });
});

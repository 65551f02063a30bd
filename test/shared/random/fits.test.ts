import { assert, property, record, double } from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyRange, rateRange } from "#shared/model/range.ts";
import { fitInterval } from "#shared/random/fit-interval.ts";
import { fitPercentiles } from "#shared/random/fit-percentiles.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";

const within = (low: number, high: number) => double({ min: low, max: high, noNaN: true });
const find = <T extends { readonly distribution: { readonly family: string } }>(fits: readonly T[], family: string) =>
  fits.find(({ distribution }) => distribution.family === family);

describe("fitPercentiles", () => {
  it("puts a metalog through all three first", () => {
    const [best] = fitPercentiles({ p10: 900, p50: 1200, p90: 2000 }, moneyRange);
    expect(best!.distribution).toEqual({ family: "percentiles", p10: 900, p50: 1200, p90: 2000, lowerBound: 0 });
    expect(best!.misses).toBe(0);
  });

  it("finds again the lognormal that the percentiles are of", () => {
    // Median e^7 and σ 0.4: P90 / P50 = e^(0.4 × 1.28155) = 1.66967; mean e^(7 + 0.08), deviation mean × √(e^0.16 − 1).
    const median = Math.exp(7);
    const fit = find(
      fitPercentiles({ p10: median / 1.66967, p50: median, p90: median * 1.66967 }, moneyRange),
      "lognormal",
    );
    expect(fit!.misses).toBeLessThan(1e-5);
    expect(fit!.distribution).toMatchObject({
      mean: expect.closeTo(Math.exp(7.08), 0) as number,
      standardDeviation: expect.closeTo(Math.exp(7.08) * Math.sqrt(Math.exp(0.16) - 1), 0) as number,
    });
  });

  it("finds again any beta that the percentiles are of", () => {
    assert(
      property(record({ alpha: within(0.8, 60), beta: within(0.8, 60) }), (shapes) => {
        const quantile = quantileFunction({ family: "beta", ...shapes });
        const stated = { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
        expect(find(fitPercentiles(stated, rateRange), "beta")!.misses).toBeLessThan(1e-3);
      }),
      { seed: 6, numRuns: 12 },
    );
  });

  it("offers no family that would leave the range, and nothing for percentiles that do not rise", () => {
    expect(find(fitPercentiles({ p10: 10, p50: 200, p90: 900 }, moneyRange), "normal")).toBeUndefined();
    expect(fitPercentiles({ p10: 3, p50: 2, p90: 4 }, moneyRange)).toEqual([]);
  });

  it("says how far a normal misses three lopsided percentiles", () => {
    // Its middle is (900 + 1000 + 1400) / 3 = 1100 and its P90 1100 + 250 = 1350: it misses P50 by 100 of a width of 500.
    const fit = find(fitPercentiles({ p10: 900, p50: 1000, p90: 1400 }, { low: -1e9, high: 1e9 }), "normal");
    expect(fit!.misses).toBeCloseTo(0.2, 6);
    expect(fit!.comesTo[2]).toBeCloseTo(1350, 2);
  });
});

describe("fitInterval", () => {
  it("makes a symmetric interval a normal of a quarter of its width, nearly", () => {
    // (1196 − 804) / (2 × 1.959964) = 100.0
    const [best] = fitInterval({ mean: 1000, low: 804, high: 1196 }, { low: -1e9, high: 1e9 });
    expect(best!.distribution).toMatchObject({ family: "normal", mean: 1000 });
    expect((best!.distribution as { standardDeviation: number }).standardDeviation).toBeCloseTo(100.002, 3);
  });

  it("prefers the lognormal for an interval skewed to the right", () => {
    const [best] = fitInterval({ mean: 1082, low: 457, high: 2190 }, moneyRange);
    expect(best!.distribution.family).toBe("lognormal");
    expect(best!.misses).toBeLessThan(0.01);
  });

  it("keeps a share between 0 and 1", () => {
    const fits = fitInterval({ mean: 0.06, low: 0.02, high: 0.12 }, rateRange);
    expect(find(fits, "normal")).toBeUndefined();
    const beta = find(fits, "beta")!.distribution as { alpha: number; beta: number };
    expect(beta.alpha / (beta.alpha + beta.beta)).toBeCloseTo(0.06, 6);
  });

  it("is empty where the mean lies outside the interval", () => {
    expect(fitInterval({ mean: 5, low: 6, high: 9 }, moneyRange)).toEqual([]);
  });
});

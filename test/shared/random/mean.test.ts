import { describe, expect, it } from "vitest";
import type { SampledDistribution } from "#shared/model/distribution.ts";
import { meanOf, meanOfDistribution } from "#shared/random/mean.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";

/** The integral of the quantile function over (0, 1), by the tanh–sinh rule, which steep ends do not trouble. */
function integral(distribution: SampledDistribution): number {
  const quantile = quantileFunction(distribution);
  const step = 1 / 64;
  let sum = 0;
  for (let place = -3 / step; place <= 3 / step; place++) {
    const inner = (Math.PI / 2) * Math.sinh(place * step);
    // The probability from the nearer end, so that no digit of it is lost.
    const near = 1 / (1 + Math.exp(2 * Math.abs(inner)));
    const weight = ((Math.PI / 4) * Math.cosh(place * step) * step) / Math.cosh(inner) ** 2;
    if (near < 1e-15) continue;
    sum += weight * quantile(place < 0 ? near : 1 - near);
  }
  return sum;
}

const families: readonly SampledDistribution[] = [
  { family: "uniform", low: -2, high: 7 },
  { family: "triangular", low: 1, likely: 2, high: 9 },
  { family: "pert", low: 219, likely: 240, high: 285 },
  { family: "normal", mean: 5, standardDeviation: 2 },
  { family: "lognormal", mean: 1.55, standardDeviation: 0.6 },
  { family: "beta", alpha: 2.5, beta: 7 },
  { family: "evidence", successes: 41, trials: 120 },
  { family: "percentiles", p10: 2, p50: 5, p90: 11 },
  { family: "percentiles", p10: 0.2, p50: 0.5, p90: 0.6, lowerBound: 0, upperBound: 1 },
  { family: "percentiles", p10: 2, p50: 5, p90: 14, lowerBound: 0 },
];

describe("the mean of a distribution", () => {
  it.each(families.map((distribution) => [JSON.stringify(distribution), distribution] as const))(
    "is the integral of its quantiles: %s",
    (_, distribution) => {
      const mean = meanOfDistribution(distribution);
      const quantile = quantileFunction(distribution);
      const spread = quantile(0.9) - quantile(0.1);
      // Tables of quantiles are good to about a millionth of their spread.
      expect(Math.abs(mean - integral(distribution))).toBeLessThan(3e-6 * spread);
    },
  );

  it("of values with probabilities is their weighted sum", () => {
    const values = [
      { value: 1, probability: 0.2 },
      { value: 10, probability: 0.5 },
      { value: 4, probability: 0.3 },
    ];
    expect(meanOfDistribution({ family: "discrete", values })).toBeCloseTo(6.4, 12);
  });

  it("of a certain value is that value, and of a formula none, since it depends on others", () => {
    expect(meanOf(3.5)).toBe(3.5);
    expect(meanOf({ family: "formula", expression: "1 + 1" })).toBeUndefined();
  });
});

import fc from "fast-check";
import type { Distribution } from "#shared/model/distribution.ts";

/** A number or a distribution. */
export type Value = number | Distribution;

export const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
export const hundredths = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((n) => n / 100);

/** Mostly families whose quantile is plain arithmetic: the others are tabulated first, which takes longer than a trial. */
export const rate: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Value>(0, 1, 0.35, 0.8) },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Value>(
      { family: "uniform", low: 0, high: 1 },
      { family: "triangular", low: 0.1, likely: 0.3, high: 0.9 },
      { family: "percentiles", p10: 0.2, p50: 0.4, p90: 0.7, lowerBound: 0, upperBound: 1 },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Value>(
      { family: "beta", alpha: 2, beta: 3 },
      { family: "evidence", successes: 41, trials: 120 },
      { family: "pert", low: 0.1, likely: 0.5, high: 0.8 },
    ),
  },
);
export const price: fc.Arbitrary<Value> = fc.oneof(
  hundredths(5000),
  fc.constantFrom<Distribution>(
    { family: "triangular", low: 100, likely: 250, high: 1000 },
    { family: "lognormal", mean: 800, standardDeviation: 300 },
  ),
);
export const delay: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom<Distribution>(
    { family: "triangular", low: 0, likely: 3, high: 12 },
    {
      family: "discrete",
      values: [
        { value: 1, probability: 0.5 },
        { value: 8, probability: 0.5 },
      ],
    },
  ),
);
export const growth: fc.Arbitrary<Value> = fc.constantFrom<Value>(0, 0.025, -0.1, {
  family: "uniform",
  low: 0,
  high: 0.06,
});

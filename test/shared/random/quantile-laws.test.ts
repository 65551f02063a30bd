import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SampledDistribution } from "#shared/model/distribution.ts";
import { purposeOf } from "#shared/random/purpose.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import { Stream } from "#shared/random/stream.ts";
import { supportOf } from "#shared/random/support.ts";

/** Families with their mean and variance in closed form. */
const closedForms: readonly (readonly [SampledDistribution, mean: number, variance: number])[] = [
  [{ family: "uniform", low: 2, high: 10 }, 6, 64 / 12],
  [{ family: "triangular", low: 2, likely: 4, high: 10 }, 16 / 3, (4 + 16 + 100 - 8 - 20 - 40) / 18],
  // Malcolm et al. 1959: mean (low + 4 likely + high)/6; variance of the beta behind it: (mean − low)(high − mean)/7.
  [{ family: "pert", low: 10, likely: 13, high: 20 }, 82 / 6, ((82 / 6 - 10) * (20 - 82 / 6)) / 7],
  [{ family: "normal", mean: 10, standardDeviation: 3 }, 10, 9],
  [{ family: "lognormal", mean: 100, standardDeviation: 40 }, 100, 1600],
  [{ family: "beta", alpha: 0.7, beta: 3.2 }, 0.7 / 3.9, (0.7 * 3.2) / (3.9 * 3.9 * 4.9)],
  [{ family: "evidence", successes: 41, trials: 120 }, 41.5 / 121, (41.5 * 79.5) / (121 * 121 * 122)],
  [{ family: "evidence", successes: 0, trials: 30 }, 0.5 / 31, (0.5 * 30.5) / (31 * 31 * 32)],
  [
    {
      family: "discrete",
      values: [
        { value: 1, probability: 0.25 },
        { value: 5, probability: 0.75 },
      ],
    },
    4,
    3,
  ],
];

const DRAWS = 100_000;

function draws(distribution: SampledDistribution): Float64Array {
  const quantile = quantileFunction(distribution);
  const stream = new Stream();
  const purpose = purposeOf(`test/${distribution.family}`);
  return Float64Array.from({ length: DRAWS }, (_, trial) => quantile(stream.begin(41, purpose, trial).fineUniform()));
}

describe("draws by quantile", () => {
  it.each(closedForms)(
    "of %o have the mean and standard deviation of the closed form",
    (distribution, mean, variance) => {
      const values = draws(distribution);
      const average = values.reduce((sum, value) => sum + value, 0) / DRAWS;
      const second = values.map((value) => (value - mean) ** 2);
      const spread = second.reduce((sum, value) => sum + value, 0) / DRAWS;
      const fourth = second.reduce((sum, value) => sum + (value - variance) ** 2, 0) / DRAWS;
      expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
      expect(Math.abs(spread - variance)).toBeLessThan(4 * Math.sqrt(fourth / DRAWS) + 1e-12);
    },
  );

  it.each(closedForms)("of %o never leave the support", (distribution) => {
    const { low, high } = supportOf(distribution);
    const quantile = quantileFunction(distribution);
    for (const u of [2 ** -53, 1e-12, 1e-7, 0.3, 1 - 1e-7, 1 - 1e-12, 1 - 2 ** -53]) {
      expect(quantile(u)).toBeGreaterThanOrEqual(low);
      expect(quantile(u)).toBeLessThanOrEqual(high);
    }
  });
});

const finite = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const threePoints = fc
  .tuple(finite(-1000, 1000), finite(0, 1000), finite(0, 1000))
  .map(([low, rise, more]) => ({ low, likely: low + rise, high: low + rise + more }));

const anyDistribution: fc.Arbitrary<SampledDistribution> = fc.oneof(
  threePoints.map(({ low, high }) => ({ family: "uniform" as const, low, high })),
  threePoints.map((points) => ({ family: "triangular" as const, ...points })),
  threePoints.map((points) => ({ family: "pert" as const, ...points })),
  fc.record({ family: fc.constant("normal" as const), mean: finite(-10, 10), standardDeviation: finite(0, 10) }),
  fc.record({ family: fc.constant("lognormal" as const), mean: finite(0.1, 1e6), standardDeviation: finite(0, 1e6) }),
  fc.record({ family: fc.constant("beta" as const), alpha: finite(0.02, 500), beta: finite(0.02, 500) }),
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }))
    .map(([successes, more]) => ({ family: "evidence" as const, successes, trials: successes + more })),
);

describe("quantileFunction", () => {
  it("never falls and never gives NaN, for any distribution", () => {
    const ladder = Array.from({ length: 400 }, (_, index) => (index + 0.5) / 400);
    const all = [1e-15, 1e-12, 1e-9, 1e-7, ...ladder, 1 - 1e-7, 1 - 1e-9, 1 - 1e-12];
    fc.assert(
      fc.property(anyDistribution, (distribution) => {
        const quantile = quantileFunction(distribution);
        let before = -Infinity;
        for (const u of all) {
          const value = quantile(u);
          const rounding = 1e-13 * Math.max(1, Math.abs(value));
          expect(value >= before - rounding, `${JSON.stringify(distribution)} at ${u}: ${before} then ${value}`).toBe(
            true,
          );
          before = value;
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

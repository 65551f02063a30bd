import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantileSorted } from "#shared/stats/quantile.ts";
import { quantileStandardError } from "#shared/stats/quantile-standard-error.ts";
import { purposeOf } from "#shared/random/purpose.ts";
import { standardNormalQuantile } from "#shared/random/standard-normal.ts";
import { Stream } from "#shared/random/stream.ts";

const sortedNumbers = fc
  .array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 })
  .map((numbers) => Float64Array.from(numbers).sort());
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("quantileSorted", () => {
  it("gives what NumPy 2.4 gives: numpy.quantile([2, 3.5, 5, 7, 11, 13, 17.25, 19], p)", () => {
    const sorted = Float64Array.of(2, 3.5, 5, 7, 11, 13, 17.25, 19);
    const probabilities = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1];
    const expected = [2, 2.525, 3.05, 4.625, 9, 14.0625, 17.775, 18.3875, 19];
    probabilities.forEach((p, index) => expect(quantileSorted(sorted, p)).toBeCloseTo(expected[index]!, 12));
  });

  it("is Hyndman and Fan's type 7: at p = (k − 1)/(n − 1) it is the k-th number itself", () => {
    const sorted = Float64Array.of(-3, 0, 0, 4, 9);
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantileSorted(sorted, p))).toEqual([...sorted]);
  });

  it("stays within the numbers, never falls, and is the number itself where all are alike", () => {
    fc.assert(
      fc.property(sortedNumbers, share, share, (sorted, p, q) => {
        const [low, high] = [quantileSorted(sorted, Math.min(p, q)), quantileSorted(sorted, Math.max(p, q))];
        const rounding = 1e-12 * Math.max(Math.abs(sorted[0]!), Math.abs(sorted.at(-1)!));
        expect(low).toBeGreaterThanOrEqual(sorted[0]! - rounding);
        expect(high).toBeLessThanOrEqual(sorted.at(-1)! + rounding);
        expect(high - low).toBeGreaterThanOrEqual(-rounding);
      }),
      { seed: 7 },
    );
    expect(quantileSorted(Float64Array.of(0.1, 0.1, 0.1), 0.37)).toBe(0.1);
    expect(quantileSorted(Float64Array.of(5), 0.9)).toBe(5);
  });
});

describe("quantileStandardError", () => {
  // Theory: √(p(1 − p)/n) / density at the quantile; the standard normal's density is exp(−z²/2)/√(2π).
  it.each([0.05, 0.25, 0.5, 0.9, 0.95])("at %d agrees with theory and with what repeated runs scatter by", (p) => {
    const [runs, n] = [400, 2000];
    const stream = new Stream();
    const row = new Float64Array(n);
    const estimates: number[] = [];
    const errors: number[] = [];
    for (let run = 0; run < runs; run++) {
      stream.begin(99, purposeOf("test/quantile"), run).fill(row, 0, n);
      const sorted = row.map(standardNormalQuantile).sort();
      estimates.push(quantileSorted(sorted, p));
      errors.push(quantileStandardError(sorted, p));
    }
    const z = standardNormalQuantile(p);
    const theory = Math.sqrt((p * (1 - p)) / n) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = (values: readonly number[]): number =>
      Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
    // A standard deviation from r runs has a standard error of 1/√(2r) of itself; the finite n adds a bias of about 1/√n.
    expect(Math.abs(spread(estimates) / theory - 1)).toBeLessThan(4 / Math.sqrt(2 * runs));
    expect(Math.abs(mean(errors) / theory - 1)).toBeLessThan(
      (4 * spread(errors)) / theory / Math.sqrt(runs) + 1 / Math.sqrt(n),
    );
  });

  it("is 0 where all numbers around the quantile are alike", () => {
    expect(quantileStandardError(Float64Array.of(1, 1, 1, 1, 1, 1), 0.5)).toBe(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moments } from "#shared/stats/moments.ts";
import { proportionStandardError } from "#shared/stats/proportion-standard-error.ts";

describe("moments", () => {
  it("gives NIST's certified values of NumAcc1: 10000001, 10000003, 10000002 have mean 10000002 and deviation 1", () => {
    expect(moments(Float64Array.of(10_000_001, 10_000_003, 10_000_002))).toEqual({
      mean: 10_000_002,
      standardDeviation: 1,
    });
  });

  it("gives NIST's certified values of NumAcc3: 1000000.2 and 500 pairs of 1000000.1 and 1000000.3", () => {
    const values = Float64Array.from([
      1_000_000.2,
      ...Array.from({ length: 1000 }, (_, i) => 1_000_000 + (i % 2 ? 0.3 : 0.1)),
    ]);
    const { mean, standardDeviation } = moments(values);
    expect(mean).toBeCloseTo(1_000_000.2, 7);
    expect(standardDeviation).toBeCloseTo(0.1, 8);
  });

  it("gives a deviation of 0 for one number and for numbers that are alike", () => {
    expect(moments(Float64Array.of(7))).toEqual({ mean: 7, standardDeviation: 0 });
    expect(moments(Float64Array.of(7, 7, 7))).toEqual({ mean: 7, standardDeviation: 0 });
    expect(moments(new Float64Array(10_000).fill(17_000_000.2))).toEqual({ mean: 17_000_000.2, standardDeviation: 0 });
  });

  it("moves with a shift and grows with a scale", () => {
    const numbers = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: -100, max: 100 }), (values, shift) => {
        const one = moments(Float64Array.from(values));
        const two = moments(Float64Array.from(values, (value) => 2 * value + shift));
        expect(two.mean).toBeCloseTo(2 * one.mean + shift, 8);
        expect(two.standardDeviation).toBeCloseTo(2 * one.standardDeviation, 8);
      }),
      { seed: 5 },
    );
  });
});

describe("proportionStandardError", () => {
  it("is √(p(1 − p)/n): 0.05 for half of a hundred, 0 for all and for none", () => {
    expect(proportionStandardError(0.5, 100)).toBeCloseTo(0.05, 15);
    expect([proportionStandardError(0, 9), proportionStandardError(1, 9)]).toEqual([0, 0]);
  });
});

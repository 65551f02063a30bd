import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfLower, standardErrorOfChanceOfLower } from "#shared/stats/chance-of-lower.ts";

const chance = (first: readonly number[], other: readonly number[]): number => {
  const all = Float64Array.from([...first, ...other]);
  return chanceOfLower(
    all,
    Uint8Array.from(all, (_, place) => (place < first.length ? 1 : 0)),
    all.slice().sort(),
  );
};

describe("the chance that one of two numbers is the lower", () => {
  it("counts pairs, equal ones half, by hand", () => {
    // 1<2, 1<4, 2=2, 2<4, 3>2, 3<4: four and a half of six.
    expect(chance([1, 2, 3], [2, 4])).toBe(4.5 / 6);
    expect(chance([2, 4], [1, 2, 3])).toBe(1.5 / 6);
    expect(chance([1, 2], [3, 4, 5])).toBe(1);
    expect(chance([7], [7, 7])).toBe(0.5);
  });

  it("is that of all pairs looked at one by one, whichever group is the larger", () => {
    const few = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(few, few, (first, other) => {
        const pairs = first.flatMap((one) => other.map((two) => (one < two ? 1 : one === two ? 0.5 : 0)));
        expect(chance(first, other)).toBeCloseTo(pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length, 12);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it("has the standard error that the formula gives by hand for 0.893 between 51 higher and 58 lower numbers", () => {
    // Q1 = 0.806685, Q2 = 0.842524, θ² = 0.797449: √((0.095551 + 50 × 0.009236 + 57 × 0.045075) / (51 × 58))
    expect(standardErrorOfChanceOfLower(0.893, 58, 51)).toBeCloseTo(0.03251, 5);
    expect(standardErrorOfChanceOfLower(1 - 0.893, 51, 58)).toBeCloseTo(0.03251, 5);
    expect(standardErrorOfChanceOfLower(1, 40, 50)).toBe(0);
  });
});

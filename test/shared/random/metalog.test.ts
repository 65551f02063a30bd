import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentilesQuantile, percentilesTooSkewed } from "#shared/random/quantile/percentiles.ts";

const logit = (u: number): number => Math.log(u / (1 - u));

/** Keelin (2016), equation 6 for k = 3: solves the three equations m(u) = a1 + a2 logit(u) + a3 (u − ½) logit(u) by Cramer's rule. */
function metalog(p10: number, p50: number, p90: number): (u: number) => number {
  const rows = [0.1, 0.5, 0.9].map((u) => [1, logit(u), (u - 0.5) * logit(u)]);
  const determinant = (m: readonly (readonly number[])[]): number =>
    m[0]![0]! * (m[1]![1]! * m[2]![2]! - m[1]![2]! * m[2]![1]!) -
    m[0]![1]! * (m[1]![0]! * m[2]![2]! - m[1]![2]! * m[2]![0]!) +
    m[0]![2]! * (m[1]![0]! * m[2]![1]! - m[1]![1]! * m[2]![0]!);
  const right = [p10, p50, p90];
  const solved = [0, 1, 2].map(
    (place) =>
      determinant(rows.map((row, index) => row.map((cell, column) => (column === place ? right[index]! : cell)))) /
      determinant(rows),
  );
  return (u) => solved[0]! + solved[1]! * logit(u) + solved[2]! * (u - 0.5) * logit(u);
}

const probabilities = Array.from({ length: 999 }, (_, index) => (index + 1) / 1000);

describe("percentilesQuantile", () => {
  it("is the metalog that solves Keelin's three equations", () => {
    const ours = percentilesQuantile({ family: "percentiles", p10: 12, p50: 20, p90: 35 });
    const theirs = metalog(12, 20, 35);
    for (const u of probabilities) expect(ours(u)).toBeCloseTo(theirs(u), 11);
  });

  it("is the log metalog between bounds: the metalog of ln((x − 0)/(1 − x)) brought back", () => {
    const ours = percentilesQuantile({
      family: "percentiles",
      p10: 0.2,
      p50: 0.3,
      p90: 0.5,
      lowerBound: 0,
      upperBound: 1,
    });
    const theirs = metalog(logit(0.2), logit(0.3), logit(0.5));
    for (const u of probabilities) expect(ours(u)).toBeCloseTo(1 / (1 + Math.exp(-theirs(u))), 12);
  });

  it("is the log metalog above a bound and below one", () => {
    const above = percentilesQuantile({ family: "percentiles", p10: 3, p50: 5, p90: 12, lowerBound: 1 });
    const below = percentilesQuantile({ family: "percentiles", p10: 3, p50: 8, p90: 10, upperBound: 12 });
    const logAbove = metalog(Math.log(2), Math.log(4), Math.log(11));
    const logBelow = metalog(-Math.log(9), -Math.log(4), -Math.log(2));
    for (const u of probabilities) {
      expect(above(u)).toBeCloseTo(1 + Math.exp(logAbove(u)), 9);
      expect(below(u)).toBeCloseTo(12 - Math.exp(-logBelow(u)), 9);
    }
  });

  it("goes through its three percentiles and never falls, for any that are not refused as too lopsided", () => {
    const triple = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(triple, ([p50, down, up]) => {
        const distribution = { family: "percentiles", p10: p50 - down, p50, p90: p50 + up } as const;
        fc.pre(!percentilesTooSkewed(distribution));
        const quantile = percentilesQuantile(distribution);
        const tolerance = 1e-9 * (Math.abs(p50) + down + up);
        expect(Math.abs(quantile(0.1) - distribution.p10)).toBeLessThan(tolerance);
        expect(Math.abs(quantile(0.5) - p50)).toBeLessThan(tolerance);
        expect(Math.abs(quantile(0.9) - distribution.p90)).toBeLessThan(tolerance);
        let before = -Infinity;
        for (const u of probabilities) {
          const value = quantile(u);
          expect(value).toBeGreaterThanOrEqual(before - tolerance * 1e-3);
          before = value;
        }
      }),
      { seed: 2016, numRuns: 60 },
    );
  });

  it("is refused just where its slope turns negative: |a3/a2| above 1.66711 (Keelin 2016, section 3.4)", () => {
    const falls = (p90: number): boolean => {
      const quantile = metalog(0, 1, p90);
      const fine = Array.from({ length: 20_000 }, (_, index) => quantile((index + 0.5) / 20_000));
      return fine.some((value, index) => index > 0 && value < fine[index - 1]!);
    };
    const refused = (p90: number): boolean => percentilesTooSkewed({ family: "percentiles", p10: 0, p50: 1, p90 });
    // a3/a2 = 2.5 (p90 − 2)/p90 for p10 = 0, p50 = 1: the limit 1.66711 is at p90 = 5/0.83289 = 6.0032.
    expect([5.9, 6.0, 6.02, 6.2].map(refused)).toEqual([false, false, true, true]);
    expect([5.9, 6.0, 6.02, 6.2].map(falls)).toEqual([false, false, true, true]);
  });
});

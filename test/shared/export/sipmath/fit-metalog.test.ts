import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitMetalog, MOST_ERROR } from "#shared/export/sipmath/fit-metalog.ts";
import { metalogQuantile } from "#shared/export/sipmath/metalog.ts";

/** So many quantiles of a distribution, evenly apart in probability: a sample without luck. */
const sample = (quantile: (u: number) => number, size = 20_001): Float64Array =>
  Float64Array.from({ length: size }, (_, place) => quantile((place + 0.5) / size)).sort();

describe("a metalog through trials", () => {
  it("is the one they come from, by Keelin's formula written out by hand", () => {
    // M(0.9) = 10 + 2 ln 9 + 0.5 × 0.4 × ln 9 + 3 × 0.4 = 10 + 4.394449 + 0.439445 + 1.2 = 16.033894
    const known = { aCoefficients: [10, 2, 0.5, 3] };
    expect(metalogQuantile(known, 0.9)).toBeCloseTo(16.033894, 6);
    const fit = fitMetalog(sample((u) => metalogQuantile(known, u)))!;
    // Half a rank of 20,001 is 1/40,002 of probability; at P1 the curve rises by 2/(u(1 − u)) = 202 there, of a width of 14.
    expect(fit.errorOfRange).toBeLessThan(202 / 40_002 / 14 + 1e-5);
    expect(metalogQuantile(fit.metalog, 0.9)).toBeCloseTo(16.033894, 2);
  });

  it("keeps above 0 what is never below it, where that fits better", () => {
    const fit = fitMetalog(sample((u) => Math.exp(3 + 0.8 * Math.log(u / (1 - u)))))!;
    expect(fit.metalog.lowerBound).toBe(0);
    expect(metalogQuantile(fit.metalog, 1e-6)).toBeGreaterThan(0);
  });

  it("is within what it says of itself, and rises, for any mixture that is fitted at all", () => {
    const part = fc.record({
      weight: fc.integer({ min: 1, max: 9 }),
      at: fc.integer({ min: -50, max: 50 }),
      wide: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const values = parts.flatMap(({ weight, at, wide }) => [
          ...sample((u) => at + wide * Math.log(u / (1 - u)), 301 * weight),
        ]);
        const sorted = Float64Array.from(values).sort();
        const fit = fitMetalog(sorted);
        if (!fit) return;
        expect(fit.errorOfRange).toBeLessThanOrEqual(MOST_ERROR);
        const drawn = Array.from({ length: 999 }, (_, index) => metalogQuantile(fit.metalog, (index + 1) / 1000));
        for (const [place, value] of drawn.entries()) if (place > 0) expect(value).toBeGreaterThan(drawn[place - 1]!);
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it("is refused to a mass of trials at a cap, to two values alone and to a single one", () => {
    expect(fitMetalog(sample((u) => Math.min(100 + 10 * Math.log(u / (1 - u)), 105)))).toBeUndefined();
    expect(fitMetalog(sample((u) => (u < 0.3 ? 0 : 1)))).toBeUndefined();
    expect(fitMetalog(sample(() => 7))).toBeUndefined();
  });
});

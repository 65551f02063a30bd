import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, ln, pow } from "#shared/random/elementary.ts";
import { massOutside } from "#shared/random/mass-outside.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";

/** The distance between two numbers in units of the last place of the larger. */
function ulps(a: number, b: number): number {
  if (a === b) return 0;
  const place = Math.max(Math.abs(a), Math.abs(b));
  const exponent = Math.max(-1074, Math.floor(Math.log2(place)) - 52);
  return Math.abs(a - b) / 2 ** exponent;
}

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const settings = { seed: 3, numRuns: 20_000 };

// Each side may be an ulp from the true value (FreeBSD's msun: "error < 1 ulp"), so two between them.
describe("elementary functions", () => {
  it("give exp as the platform does, but for the last places", () => {
    fc.assert(
      fc.property(between(-700, 700), (x) => ulps(exp(x), Math.exp(x)) <= 2),
      settings,
    );
  });

  it("give ln as the platform does, but for the last places", () => {
    fc.assert(
      fc.property(between(1e-300, 1e300), (x) => ulps(ln(x), Math.log(x)) <= 2),
      settings,
    );
    fc.assert(
      fc.property(between(0.5, 2), (x) => ulps(ln(x), Math.log(x)) <= 2),
      settings,
    );
  });

  it("give pow as the platform does, but for the last places", () => {
    fc.assert(
      fc.property(between(0.01, 100), between(-50, 50), (x, y) => ulps(pow(x, y), x ** y) <= 2),
      settings,
    );
  });

  it("hold at the corners", () => {
    expect([exp(0), exp(-Infinity), exp(Infinity), ln(1), ln(0), pow(5, 0), pow(0, 3)]).toEqual([
      1,
      0,
      Infinity,
      0,
      -Infinity,
      1,
      0,
    ]);
    expect(ln(-1)).toBeNaN();
  });

  it("give the same bits as ever (a non-regression list: other bits are other results)", () => {
    expect([exp(1), exp(-0.035), ln(9), ln(1.035), pow(1.035, 6.5), pow(1.02, 1 / 12)].map(String)).toEqual([
      "2.7182818284590455",
      "0.9656054162575665",
      "2.1972245773362196",
      "0.03440142671733232",
      "1.250582288517426",
      "1.0016515813019202",
    ]);
  });
});

// SciPy 1.17.1: stats.norm(0.1, 0.08).cdf(0), stats.norm(0.95, 0.05).sf(1), stats.lognorm(…mean 100, sd 40).sf(200).
describe("massOutside", () => {
  it("gives the mass SciPy gives, below and above", () => {
    const low = massOutside(quantileFunction({ family: "normal", mean: 0.1, standardDeviation: 0.08 }), 0, 1);
    expect(low.below).toBeCloseTo(0.10564977366685535, 12);
    expect(low.above).toBe(0);
    const high = massOutside(quantileFunction({ family: "normal", mean: 0.95, standardDeviation: 0.05 }), 0, 1);
    expect(high.above).toBeCloseTo(0.15865525393145685, 12);
    const cost = massOutside(quantileFunction({ family: "lognormal", mean: 100, standardDeviation: 40 }), 0, 200);
    expect(cost.above).toBeCloseTo(0.023195090168925195, 12);
  });

  it("gives the exact share of a uniform and of a discrete", () => {
    const half = massOutside(quantileFunction({ family: "uniform", low: -1, high: 1 }), 0, 0.5);
    expect(half.below).toBeCloseTo(0.5, 12);
    expect(half.above).toBeCloseTo(0.25, 12);
    const values = [
      { value: -1, probability: 0.2 },
      { value: 0, probability: 0.5 },
      { value: 2, probability: 0.3 },
    ];
    const steps = massOutside(quantileFunction({ family: "discrete", values }), 0, 1);
    expect(steps.below).toBeCloseTo(0.2, 12);
    expect(steps.above).toBeCloseTo(0.3, 12);
  });

  it("gives nothing where the bounds are met exactly", () => {
    const inside = massOutside(quantileFunction({ family: "uniform", low: 0, high: 1 }), 0, 1);
    expect(inside).toEqual({ below: 0, above: 0 });
  });
});

import betaincinv from "@stdlib/math-base-special-betaincinv";
import { describe, expect, it } from "vitest";
import type { SampledDistribution } from "#shared/model/distribution.ts";
import { betaQuantile } from "#shared/random/quantile/beta.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import { standardNormalCdf, standardNormalQuantile } from "#shared/random/standard-normal.ts";
import { COARSE_SHIFT, LOWER_BOUNDS, tabulatedNormalQuantile } from "#shared/random/tabulated-normal-quantile.ts";
import { WholeMonths } from "#shared/random/whole-months.ts";

/** Uniforms that fall between the nodes of every table, from far tail to far tail. */
const fineLadder = Array.from({ length: 20_001 }, (_, index) => standardNormalCdf(-6 + (index * 12) / 20_000 + 1e-5));

describe("tabulatedQuantile", () => {
  it.each([
    [2, 2],
    [0.5, 0.5],
    [0.7, 3.2],
    [41.5, 79.5],
    [2.5, 3.5],
    [162.5, 9.5],
    [1, 5],
    [0.5, 30.5],
    [3000, 7000],
    [0.3, 3],
    [0.2, 0.2],
    [0.02, 0.02],
  ])("of Beta(%d, %d) stays within 1e-6 standard deviations of the exact function", (alpha, beta) => {
    const tabulated = betaQuantile({ family: "beta", alpha, beta });
    const total = alpha + beta;
    const standardDeviation = Math.sqrt((alpha * beta) / (total * total * (total + 1)));
    let worst = 0;
    for (const u of fineLadder) {
      const exact = u < 0.5 ? betaincinv(u, alpha, beta, false) : betaincinv(1 - u, alpha, beta, true);
      worst = Math.max(worst, Math.abs(tabulated(u) - exact));
    }
    expect(worst / standardDeviation).toBeLessThan(1e-6);
  });
});

const bitsAt = (u: number): number => Math.floor(u * 2 ** 32);
const uniformAt = (bits: number): number => (bits + 0.5) / 2 ** 32;

describe("tabulatedNormalQuantile", () => {
  it("stays within 1e-8 of the exact function", () => {
    let worst = 0;
    for (let index = 0; index < 300_000; index++) {
      const bits = bitsAt((index + 0.37) / 300_000);
      worst = Math.max(worst, Math.abs(tabulatedNormalQuantile(bits) - standardNormalQuantile(uniformAt(bits))));
    }
    expect(worst).toBeLessThan(1e-8);
  });

  it("is symmetric and rises", () => {
    let before = -Infinity;
    for (let index = 0; index < 50_000; index++) {
      const bits = bitsAt((index + 0.5) / 50_000);
      const z = tabulatedNormalQuantile(bits);
      expect(z).toBeGreaterThan(before);
      expect(z + tabulatedNormalQuantile(2 ** 32 - 1 - bits)).toBeCloseTo(0, 9);
      before = z;
    }
  });

  it("lies nowhere below the bound of its coarse cell, and little above it in the middle", () => {
    let farthest = 0;
    for (let index = 0; index < 300_000; index++) {
      // Every cell's own first draw, and others.
      const bits = index < 512 ? index * 2 ** 23 : bitsAt((index + 0.5) / 300_000);
      const z = tabulatedNormalQuantile(bits);
      const bound = LOWER_BOUNDS[bits >>> COARSE_SHIFT]!;
      if (!(z >= bound)) expect.fail(`${z} lies below ${bound}`);
      if (Math.abs(z) < 1) farthest = Math.max(farthest, z - bound);
    }
    expect(farthest).toBeLessThan(0.01);
  });
});

const delays: readonly SampledDistribution[] = [
  { family: "triangular", low: 1, likely: 3, high: 9 },
  { family: "pert", low: 0, likely: 4, high: 24 },
  { family: "lognormal", mean: 5, standardDeviation: 6 },
  { family: "uniform", low: 2.5, high: 7.5 },
  { family: "normal", mean: 3, standardDeviation: 2 },
  { family: "percentiles", p10: 2, p50: 4, p90: 9, lowerBound: 0 },
  {
    family: "discrete",
    values: [
      { value: 0, probability: 0.2 },
      { value: 2.5, probability: 0.5 },
      { value: 30, probability: 0.3 },
    ],
  },
  { family: "uniform", low: 4, high: 4 },
  { family: "uniform", low: 1150, high: 1200 },
];

describe("WholeMonths", () => {
  it.each(delays)("gives the rounded quantile of $family, never below 0", (distribution) => {
    const quantile = quantileFunction(distribution);
    const months = new WholeMonths(quantile);
    const wrong: number[] = [];
    for (let index = 0; index < 50_000; index++) {
      const bits = Math.floor(((index + 0.5) / 50_000) * 2 ** 32);
      const u = (bits + 0.5) / 2 ** 32;
      const value = quantile(u);
      const atAnEdge = Math.abs(value + 0.5 - Math.round(value + 0.5)) < 1e-9 && distribution.family !== "discrete";
      if (!atAnEdge && months.of(bits) !== Math.min(1200, Math.max(0, Math.round(value)))) wrong.push(u);
    }
    expect(wrong).toEqual([]);
  });

  it("gives an answer at the very ends", () => {
    const months = new WholeMonths(quantileFunction({ family: "lognormal", mean: 5, standardDeviation: 6 }));
    expect(months.of(0)).toBe(0);
    expect(months.of(2 ** 32 - 1)).toBeGreaterThan(50);
  });
});

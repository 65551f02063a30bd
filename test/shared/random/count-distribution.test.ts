import { describe, expect, it } from "vitest";
import { CountDistribution, type CountModel } from "#shared/random/count-distribution.ts";

const CELLS = 200_000;

/** Mean, variance and the probability of each count, over an even grid of the uniform. */
function shapeOf(model: CountModel, mean: number, spread = 0, units = 0) {
  const counts = new CountDistribution().set(model, mean, spread, units);
  const probabilities = new Map<number, number>();
  let sum = 0;
  let squares = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    const count = counts.at((cell + 0.5) / CELLS);
    sum += count;
    squares += count * count;
    probabilities.set(count, (probabilities.get(count) ?? 0) + 1 / CELLS);
  }
  const average = sum / CELLS;
  return {
    mean: average,
    variance: squares / CELLS - average ** 2,
    of: (count: number) => probabilities.get(count) ?? 0,
  };
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

describe("a tabulated count", () => {
  it("is Poisson", () => {
    const { mean, variance, of } = shapeOf("poisson", 1.55);
    expect(mean).toBeCloseTo(1.55, 3);
    expect(variance).toBeCloseTo(1.55, 2);
    for (const count of [0, 1, 2, 5])
      expect(of(count)).toBeCloseTo((Math.exp(-1.55) * 1.55 ** count) / factorial(count), 4);
  });

  it("is negative binomial with variance a multiple of the mean", () => {
    // Mean 2 and dispersion 2.5: r = 4/3 and q = 0.6, so nobody has none with probability 0.4^(4/3).
    const { mean, variance, of } = shapeOf("negativeBinomial", 2, 2.5);
    expect(mean).toBeCloseTo(2, 2);
    expect(variance).toBeCloseTo(5, 1);
    expect(of(0)).toBeCloseTo(0.4 ** (4 / 3), 4);
    expect(of(1)).toBeCloseTo((0.4 ** (4 / 3) * 4 * 0.6) / 3, 4);
  });

  it("is binomial without correlation between units", () => {
    const { mean, variance, of } = shapeOf("betaBinomial", 3, 0, 10);
    expect(mean).toBeCloseTo(3, 3);
    expect(variance).toBeCloseTo(2.1, 2);
    expect(of(3)).toBeCloseTo(120 * 0.3 ** 3 * 0.7 ** 7, 4);
  });

  it.each([0.02, 1 / 3, 0.7])("is beta-binomial at correlation %d, with one peak, even, or with two", (rho) => {
    // n p (1 − p) (1 + (n − 1) ρ)
    const { mean, variance } = shapeOf("betaBinomial", 10, rho, 20);
    expect(mean).toBeCloseTo(10, 2);
    expect(variance).toBeCloseTo(20 * 0.25 * (1 + 19 * rho), 1);
  });

  it("is even over 0 to n at mean n/2 and correlation a third: Beta(1, 1)", () => {
    const { of } = shapeOf("betaBinomial", 10, 1 / 3, 20);
    for (let count = 0; count <= 20; count++) expect(of(count)).toBeCloseTo(1 / 21, 4);
  });

  it("is nothing at mean 0 and everything at the most", () => {
    for (const model of ["poisson", "negativeBinomial", "betaBinomial"] as const)
      expect(shapeOf(model, 0, model === "poisson" ? 0 : 0.5, 9).mean).toBe(0);
    expect(shapeOf("betaBinomial", 9, 0.2, 9).mean).toBe(9);
  });

  it("never falls when the mean rises, at any uniform", () => {
    const less = new CountDistribution();
    const more = new CountDistribution();
    for (const [model, spread, units] of [
      ["poisson", 0, 0],
      ["negativeBinomial", 3, 0],
      ["betaBinomial", 0.3, 30],
    ] as const)
      for (let mean = 0; mean < 20; mean += 0.7)
        for (let u = 0.005; u < 1; u += 0.01)
          expect(more.set(model, mean + 0.5, spread, units).at(u)).toBeGreaterThanOrEqual(
            less.set(model, mean, spread, units).at(u),
          );
  });

  it("goes over into a skewed normal where it is wide, within two counts of two hundred and more", () => {
    // Just above and just below the change-over, σ = 200: quantiles a standard deviation apart or less fit together.
    const below = new CountDistribution().set("negativeBinomial", 15_990, 2.5, 0);
    const above = new CountDistribution().set("negativeBinomial", 16_010, 2.5, 0);
    for (const u of [0.001, 0.05, 0.3, 0.5, 0.7, 0.95, 0.999]) {
      const shift = above.at(u) - below.at(u);
      expect(Math.abs(shift - 20)).toBeLessThan(2);
    }
  });

  it("is tabulated anew only for other parameters, and gives the same counts again", () => {
    const counts = new CountDistribution();
    const of = (mean: number): number => counts.set("poisson", mean, 0, 0).at(0.77);
    const first = of(12.5);
    expect(of(3)).not.toBe(first);
    expect(of(12.5)).toBe(first);
  });
});

import { describe, expect, it } from "vitest";
import { Binomial } from "#shared/random/binomial.ts";
import { PlacedDraws } from "#shared/random/placed-draws.ts";

const DRAWS = 200_000;

/** Probability of each count, by the ratio of neighbours in logarithms. */
function probabilities(n: number, p: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let count = 1; count <= n; count++)
    logs[count] = logs[count - 1]! + Math.log(((n - count + 1) * p) / (count * (1 - p)));
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  const weights = logs.map((log) => Math.exp(log - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Pearson's χ² over cells of at least 20 expected, and its degrees of freedom. */
function chiSquare(n: number, p: number): { statistic: number; freedom: number } {
  const seen = new Float64Array(n + 1);
  const binomial = new Binomial().set(p);
  const draws = new PlacedDraws().begin(11, 99, n);
  for (let place = 0; place < DRAWS; place++) seen[binomial.draw(n, draws, place)]!++;
  let statistic = 0;
  let freedom = -1;
  let expected = 0;
  let observed = 0;
  probabilities(n, p).forEach((probability, count) => {
    expected += probability * DRAWS;
    observed += seen[count]!;
    if (expected < 20 && count < n) return;
    statistic += (observed - expected) ** 2 / expected;
    freedom++;
    expected = 0;
    observed = 0;
  });
  return { statistic, freedom };
}

describe("a binomial draw", () => {
  it.each([
    [1, 0.3],
    [7, 0.02],
    [12, 0.81],
    [40, 0.2],
    [40, 0.31],
    [100, 0.5],
    [100, 0.87],
    [900, 0.011],
    [900, 0.4],
    [3000, 0.996],
    [20_000, 0.03],
  ])("of %d with probability %d has the binomial distribution", (n, p) => {
    const { statistic, freedom } = chiSquare(n, p);
    // Mean and variance of χ² are its degrees of freedom and twice that; four standard deviations.
    expect(statistic).toBeLessThan(freedom + 4 * Math.sqrt(2 * Math.max(1, freedom)) + 4);
  });

  it("knows what is certain", () => {
    const draws = new PlacedDraws().begin(1, 2, 3);
    expect(new Binomial().set(0).draw(50, draws, 0)).toBe(0);
    expect(new Binomial().set(1).draw(50, draws, 0)).toBe(50);
    expect(new Binomial().set(1.2).draw(50, draws, 0)).toBe(50);
    expect(new Binomial().set(0.4).draw(0, draws, 0)).toBe(0);
  });

  it("stays within its range and keeps mean and variance among millions", () => {
    const n = 5_000_000;
    const p = 0.37;
    const binomial = new Binomial().set(p);
    const draws = new PlacedDraws().begin(5, 6, 7);
    let sum = 0;
    let squares = 0;
    const times = 20_000;
    for (let place = 0; place < times; place++) {
      const z = (binomial.draw(n, draws, place) - n * p) / Math.sqrt(n * p * (1 - p));
      sum += z;
      squares += z * z;
    }
    expect(Math.abs(sum / Math.sqrt(times))).toBeLessThan(4);
    expect(Math.abs(squares / times - 1)).toBeLessThan(4 * Math.sqrt(2 / times));
  });

  it("moves little when the probability does", () => {
    const draws = new PlacedDraws().begin(5, 8, 7);
    let alike = 0;
    for (let place = 0; place < 2000; place++) {
      const before = new Binomial().set(0.495).draw(400, draws, place);
      const after = new Binomial().set(0.505).draw(400, draws, place);
      if (Math.abs(after - before - 4) <= 2) alike++;
    }
    // Independent draws would be so near each other in one case in seven.
    expect(alike / 2000).toBeGreaterThan(0.7);
  });
});

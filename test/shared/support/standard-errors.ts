import { expect } from "vitest";
import { moments } from "#shared/stats/moments.ts";
import { quantileSorted } from "#shared/stats/quantile.ts";
import { momentsOf, quantileOf, type Pmf } from "./exact-distribution.ts";

/** How many standard errors a seeded draw may lie from the truth. */
const MANY = 4;

/** Expects an estimate within four of its standard errors. */
export function expectNear(estimate: number, truth: number, standardError: number, what = "estimate"): void {
  const distance = Math.abs(estimate - truth) / standardError;
  expect(distance, `${what}: ${estimate} is ${distance.toFixed(1)} standard errors from ${truth}`).toBeLessThan(MANY);
}

/** Expects a share of independent cases to be near its probability. */
export const expectShare = (happened: number, cases: number, probability: number, what = "share"): void =>
  expectNear(happened / cases, probability, Math.sqrt((probability * (1 - probability)) / cases), what);

/** Expects mean, variance and P10, P50 and P90 of counts to be those of a distribution. */
export function expectDistribution(counts: Float64Array, pmf: Pmf): void {
  const trials = counts.length;
  const exact = momentsOf(pmf);
  const { mean, standardDeviation } = moments(counts);
  expectNear(mean, exact.mean, Math.sqrt(exact.variance / trials), "mean");
  expectNear(
    standardDeviation ** 2,
    exact.variance,
    Math.sqrt((exact.fourth - exact.variance ** 2) / trials),
    "variance",
  );
  const sorted = counts.slice().sort();
  for (const probability of [0.1, 0.5, 0.9]) {
    const reach = MANY * Math.sqrt((probability * (1 - probability)) / trials);
    const found = quantileSorted(sorted, probability);
    expect(found, `P${100 * probability}`).toBeGreaterThanOrEqual(quantileOf(pmf, probability - reach));
    expect(found, `P${100 * probability}`).toBeLessThanOrEqual(quantileOf(pmf, probability + reach));
  }
}

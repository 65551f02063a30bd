import { describe, expect, it } from "vitest";
import { purposeOf } from "#shared/random/purpose.ts";
import { Stream } from "#shared/random/stream.ts";

const TRIALS = 100_000;

/** Pearson's χ² of numbers between 0 and 1 over equal cells. */
function chiSquare(numbers: Float64Array, cells: number): number {
  const counts = new Float64Array(cells);
  for (const u of numbers) counts[Math.floor(u * cells)]!++;
  const expected = numbers.length / cells;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Correlation of two rows of uniforms, whose mean is 1/2 and variance 1/12; its standard error is 1/√n. */
function correlation(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index]! - 0.5) * (b[index]! - 0.5);
  return (12 * sum) / a.length;
}

/** The first shared draw of each trial, as the engine takes it. */
function acrossTrials(seed: number, purpose: string, firstTrial = 0): Float64Array {
  const key = purposeOf(purpose);
  const stream = new Stream();
  return Float64Array.from({ length: TRIALS }, (_, trial) => stream.begin(seed, key, firstTrial + trial).fineUniform());
}

// SciPy 1.17: stats.chi2.ppf([0.0001, 0.9999], 99) = 54.98686015, 160.0557383. Seeded, so the answer never changes.
const [LOW, HIGH] = [54.98686015, 160.0557383];
const FOUR_STANDARD_ERRORS = 4 / Math.sqrt(TRIALS);

describe("the draws", () => {
  it.each([0, 1, 2015, 4_294_967_295])("are spread evenly over trials for seed %i", (seed) => {
    const statistic = chiSquare(acrossTrials(seed, "input/outcome.job-13.baseline"), 100);
    expect(statistic).toBeGreaterThan(LOW);
    expect(statistic).toBeLessThan(HIGH);
  });

  it("are spread evenly within one stream", () => {
    const row = new Float64Array(TRIALS);
    new Stream().begin(3, purposeOf("people/propensity"), 0).fill(row, 0, TRIALS);
    const statistic = chiSquare(row, 100);
    expect(statistic).toBeGreaterThan(LOW);
    expect(statistic).toBeLessThan(HIGH);
  });

  it.each([
    ["input/a", "input/b"],
    ["input/outcome.job-13.baseline", "input/outcome.job-26.baseline"],
    ["people/0", "people/1"],
  ])("of the purposes %s and %s have nothing to do with each other", (first, second) => {
    expect(Math.abs(correlation(acrossTrials(1, first), acrossTrials(1, second)))).toBeLessThan(FOUR_STANDARD_ERRORS);
  });

  it.each([1, 2, 256, 65_536])("of trials %i apart have nothing to do with each other", (apart) => {
    const here = acrossTrials(1, "input/a");
    const there = acrossTrials(1, "input/a", apart);
    expect(Math.abs(correlation(here, there))).toBeLessThan(FOUR_STANDARD_ERRORS);
  });

  it("of neighbouring seeds have nothing to do with each other", () => {
    expect(Math.abs(correlation(acrossTrials(1, "input/a"), acrossTrials(2, "input/a")))).toBeLessThan(
      FOUR_STANDARD_ERRORS,
    );
  });

  it("of one stream do not follow from the draw before", () => {
    const row = new Float64Array(TRIALS + 1);
    new Stream().begin(3, purposeOf("people/propensity"), 5).fill(row, 0, TRIALS + 1);
    expect(Math.abs(correlation(row.subarray(0, TRIALS), row.subarray(1)))).toBeLessThan(FOUR_STANDARD_ERRORS);
  });
});

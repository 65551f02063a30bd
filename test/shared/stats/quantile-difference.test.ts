import { describe, expect, it } from "vitest";
import { Stream } from "#shared/random/stream.ts";
import { quantileStandardError } from "#shared/stats/quantile-standard-error.ts";
import { SECTIONS } from "#shared/stats/error-by-sections.ts";
import { quantileDifferences } from "#shared/stats/quantile-difference.ts";

/** So many uniforms. */
function uniforms(run: number, purpose: number, trials: number): Float64Array {
  const column = new Float64Array(trials);
  const stream = new Stream().begin(11, purpose, run);
  for (let trial = 0; trial < trials; trial++) column[trial] = stream.fineUniform();
  return column;
}

const TRIALS = 2000;
/** Of two columns with the same draws: x, and 2x + a tenth of other draws, whose median is 1.05 and 0.55 above that of x. */
const pairOf = (run: number): readonly [here: Float64Array, there: Float64Array] => {
  const there = uniforms(run, 1, TRIALS);
  const other = uniforms(run, 2, TRIALS);
  return [there.map((x, trial) => 2 * x + 0.1 * other[trial]!), there];
};

describe("the difference of quantiles on the same draws", () => {
  it("is that of the quantiles, with the error of how it differs between sections, by hand", () => {
    // Sections of 50: each holds its number and 49 zeros; the greatest of there is always 0.
    const here = new Float64Array(50 * SECTIONS);
    for (let section = 0; section < SECTIONS; section++) here[50 * section] = section < 10 ? 1 : 3;
    const [largest] = quantileDifferences(here, new Float64Array(here.length), [1])!;
    // Of all 3; in ten sections 1: squares 10 × 4 = 40; √(40 / (20 · 19)).
    expect(largest!.difference).toBe(3);
    expect(largest!.standardError).toBeCloseTo(Math.sqrt(40 / 380), 12);
  });

  it("is nothing without error where both are alike, and without error where one is the other and a sum", () => {
    const column = uniforms(0, 3, TRIALS);
    expect(quantileDifferences(column, column, [0.05, 0.5])).toEqual([
      { difference: 0, standardError: 0 },
      { difference: 0, standardError: 0 },
    ]);
    const [moved] = quantileDifferences(
      column.map((value) => value + 4),
      column,
      [0.9],
    )!;
    expect(moved!.difference).toBeCloseTo(4, 12);
    expect(moved!.standardError).toBeLessThan(1e-12);
  });

  it("lies within 2.09 errors of the truth in about 19 runs of 20, and its error is far below that of independent runs", () => {
    const RUNS = 400;
    let within = 0;
    let narrower = 0;
    for (let run = 0; run < RUNS; run++) {
      const [here, there] = pairOf(run);
      // The median of 2x + y/10 is 1.05, by symmetry; of x 0.5.
      const [median] = quantileDifferences(here, there, [0.5])!;
      if (Math.abs(median!.difference - 0.55) <= 2.09 * median!.standardError) within++;
      const [one, other] = [here.slice().sort(), there.slice().sort()];
      const apart = Math.hypot(quantileStandardError(one, 0.5), quantileStandardError(other, 0.5));
      if (median!.standardError < 0.75 * apart) narrower++;
    }
    // Four standard errors of a share of 0.95 in 400 runs: 0.044.
    expect(within / RUNS).toBeGreaterThan(0.906);
    expect(within / RUNS).toBeLessThan(0.994);
    expect(narrower / RUNS).toBeGreaterThan(0.9);
  });

  it("leaves out trials without a number in one, and is not told of too few", () => {
    const column = uniforms(0, 4, TRIALS);
    const [most] = quantileDifferences(
      column.map((value) => (value > 0.3 ? value : Number.NaN)),
      column,
      [0.5],
    )!;
    expect(most!.difference).toBeCloseTo(0.15, 1);
    expect(quantileDifferences(column.subarray(0, 999), column.subarray(0, 999), [0.5])).toBeUndefined();
    const seldom = column.map((value) => (value > 0.9 ? value : Number.NaN));
    expect(quantileDifferences(seldom, column, [0.5])).toBeUndefined();
  });

  it("keeps blocks of trials whole", () => {
    // 20 sections of 96 = 3 × 32, though 2,000 / 20 = 100: what is beyond 1,920 counts in the whole alone.
    const here = new Float64Array(TRIALS);
    here.fill(5, 1920);
    const [whole] = quantileDifferences(here, new Float64Array(TRIALS), [1], 32)!;
    expect(whole).toEqual({ difference: 5, standardError: Math.sqrt((20 * 25) / 380) });
  });
});

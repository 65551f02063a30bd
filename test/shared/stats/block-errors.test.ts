import { describe, expect, it } from "vitest";
import { blockErrorOfMean, blockErrorOfQuantile, blockErrorOfShare, blocksIn } from "#shared/stats/block-errors.ts";
import { moments } from "#shared/stats/moments.ts";

const values = Float64Array.of(1, 5, 2, 4, 3, 3, 9, 0, 7, 6);

describe("errors from blocks of trials", () => {
  it("of one trial each are the usual ones", () => {
    const { mean, standardDeviation } = moments(values);
    expect(blockErrorOfMean(values, mean, 1)).toBeCloseTo(standardDeviation / Math.sqrt(10), 12);
    // √(p (1 − p) / (n − 1)) with p = 3/10
    const happened = values.map((value) => Number(value > 5));
    expect(blockErrorOfShare(happened, new Float64Array(10).fill(1))).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 9), 12);
  });

  it("come from how the sums of blocks differ, by hand", () => {
    // Blocks of two: 6, 6, 6, 9, 13 about twice the mean 4 = 8 each: −2, −2, −2, 1, 5; squares 38; √(38 · 5/4) / 10.
    expect(blockErrorOfMean(values, 4, 2)).toBeCloseTo(Math.sqrt(47.5) / 10, 12);
    // The last block has two of its four: 12, 15, 13 about 16, 16, 8: −4, −1, 5; squares 42; √(42 · 3/2) / 10.
    expect(blocksIn(10, 4)).toBe(3);
    expect(blockErrorOfMean(values, 4, 4)).toBeCloseTo(Math.sqrt(63) / 10, 12);
  });

  it("are nothing where blocks are all alike, however much trials differ", () => {
    expect(blockErrorOfMean(Float64Array.of(1, 3, 3, 1, 0, 4), 2, 2)).toBe(0);
    expect(blockErrorOfQuantile(Float64Array.of(1, 3, 3, 1, 1, 3), Float64Array.of(1, 1, 1, 3, 3, 3), 0.25, 2)).toBe(0);
  });

  it("leave out trials in which there is no number", () => {
    // 1 + 5, 4, 6 of 2, 1, 1 trials with mean 4: −2, 0, 2; √(8 · 3/2) / 4.
    const some = Float64Array.of(1, 5, Number.NaN, 4, 6, Number.NaN);
    expect(blockErrorOfMean(some, 4, 2)).toBeCloseTo(Math.sqrt(12) / 4, 12);
    expect(blockErrorOfShare(Float64Array.of(1, 0, 1), Float64Array.of(2, 1, 1))).toBeCloseTo(
      // Share ½: 0, −½, ½; √(½ · 3/2) / 4.
      Math.sqrt(0.75) / 4,
      12,
    );
    expect(blockErrorOfMean(Float64Array.of(Number.NaN, Number.NaN), 0, 1)).toBe(0);
    expect(blockErrorOfShare(new Float64Array(2), new Float64Array(2))).toBe(0);
  });

  it("of a quantile span the ranks one error to either side, each with the error at its own end of shared values", () => {
    // 20 trials in blocks of two; the lower half is 0 in every block, so that rank is certain: the median may only go up.
    const shared = Float64Array.from({ length: 20 }, (_, trial) => (trial % 2 === 0 ? 0 : 1 + trial));
    const sorted = shared.slice().sort();
    expect(blockErrorOfQuantile(shared, sorted, 0.25, 2)).toBe(0);
    expect(blockErrorOfQuantile(shared, sorted, 0.75, 2)).toBeGreaterThan(0);
    expect(blockErrorOfQuantile(new Float64Array(9).fill(3), new Float64Array(9).fill(3), 0.5, 3)).toBe(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockErrorOfMean } from "#shared/stats/block-errors.ts";
import { moments } from "#shared/stats/moments.ts";
import { proportionStandardError } from "#shared/stats/proportion-standard-error.ts";
import { runningMeans } from "#shared/stats/running-means.ts";

const alone = { block: 1, fewestBlocks: 8, isShare: false };

describe("runningMeans", () => {
  it("are the means of the first so many, with their errors, by hand", () => {
    const [two, four] = runningMeans(Float64Array.of(1, 3, 2, 6), [2, 4], alone);
    // (1 + 3)/2 = 2, squares about it 1 + 1, √(2/1/2) = 1.
    expect(two).toEqual({ trials: 2, mean: 2, standardError: 1 });
    // 12/4 = 3, squares 4 + 0 + 1 + 9 = 14, √(14/3/4).
    expect(four!.mean).toBe(3);
    expect(four!.standardError).toBeCloseTo(Math.sqrt(14 / 12), 12);
  });

  it("leave out trials without a value, and checkpoints before there are two", () => {
    const none = Number.NaN;
    const found = runningMeans(Float64Array.of(none, 5, none, 7), [1, 2, 3, 4], alone);
    expect(found).toEqual([{ trials: 4, mean: 6, standardError: 1 }]);
    expect(runningMeans(Float64Array.of(none, none), [2], alone)).toEqual([]);
  });

  it("tell what a run of just that many trials would tell, for means and shares, alone and in blocks", () => {
    const values = fc.array(fc.option(fc.integer({ min: -50, max: 9_000_000 }), { nil: Number.NaN }), {
      minLength: 40,
      maxLength: 90,
    });
    const close = (found: number, wanted: number): void =>
      expect(Math.abs(found - wanted)).toBeLessThan(1e-6 * Math.max(1, Math.abs(wanted)));
    fc.assert(
      fc.property(values, (all) => {
        const checkpoints = [4, 36, all.length];
        const blocks = runningMeans(Float64Array.from(all), checkpoints, { ...alone, block: 4 });
        for (const { trials, mean, standardError } of blocks) {
          const column = Float64Array.from(all.slice(0, trials));
          const here = column.filter((value) => !Number.isNaN(value));
          const told = moments(here);
          close(mean, told.mean);
          const plain = told.standardDeviation / Math.sqrt(here.length);
          close(standardError, trials < 32 ? plain : blockErrorOfMean(column, told.mean, 4));
        }
        const yes = Float64Array.from(all, (value) => (Number.isNaN(value) ? value : Number(value > 4_000_000)));
        for (const { trials, mean, standardError } of runningMeans(yes, checkpoints, { ...alone, isShare: true })) {
          const asked = yes.slice(0, trials).filter((value) => !Number.isNaN(value)).length;
          close(standardError, proportionStandardError(mean, asked));
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });
});

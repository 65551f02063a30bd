import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differingMeans } from "#scripts/bench/comparing/differing-means.ts";
import { fittedExponent } from "#scripts/bench/comparing/exponent.ts";
import { median, ratioStatistics } from "#scripts/bench/comparing/ratio-statistics.ts";
import { targets, verdictOn } from "#scripts/bench/comparing/targets.ts";
import type { ColumnMean, Measurement } from "#scripts/bench/measuring/measurement.ts";

const measured = (...columns: readonly ColumnMean[]): Measurement => ({
  trials: 100,
  simulations: 300,
  seconds: [1],
  warmUpSeconds: 1,
  peakRssMegabytes: 1,
  columns,
});
const column = (mean: number, standardDeviation = 10, trials = 100): ColumnMean => ({
  id: "payments.total",
  trials,
  mean,
  standardDeviation,
});

describe("means of two contenders", () => {
  it("differ from 4 standard errors of the difference on", () => {
    // Each mean has the error 10/√100 = 1, their difference √2.
    expect(differingMeans(measured(column(0)), measured(column(5.6)))).toEqual([]);
    const [found] = differingMeans(measured(column(0)), measured(column(5.7)));
    expect(found).toMatchObject({ id: "payments.total", ours: 0, theirs: 5.7 });
    expect(found!.standardErrors).toBeCloseTo(5.7 / Math.SQRT2, 12);
  });

  it("differ where neither varies and they are not the same", () => {
    expect(differingMeans(measured(column(100, 0)), measured(column(101, 0)))).toHaveLength(1);
    expect(differingMeans(measured(column(100, 0)), measured(column(100 + 1e-8, 0)))).toEqual([]);
  });

  it("differ where only one has the measure, or trials of it", () => {
    expect(differingMeans(measured(), measured(column(1)))).toHaveLength(1);
    expect(differingMeans(measured(column(1, 1, 0)), measured(column(1)))).toHaveLength(1);
  });

  it("are compared by the longer run's deviation where a short run saw no variation", () => {
    // Two trials that happen to be alike say nothing of their error: 10/√2 from the longer run.
    expect(differingMeans(measured(column(0, 10, 10_000)), measured({ ...column(20, 0, 2) }))).toEqual([]);
    expect(differingMeans(measured(column(0, 10, 10_000)), measured({ ...column(40, 0, 2) }))).toHaveLength(0 + 1);
  });
});

describe("paired ratios", () => {
  it("are told by their median and ends, with best over best beside", () => {
    // 10/5 = 2, 12/4 = 3, 8/8 = 1; best over best 12/8 = 1.5, a quarter below the median.
    expect(ratioStatistics([10, 12, 8], [5, 4, 8])).toEqual({
      median: 2,
      least: 1,
      greatest: 3,
      bestOverBest: 1.5,
      noisy: true,
    });
  });

  it("are not noisy where both ways to say it agree within a tenth", () => {
    expect(ratioStatistics([10, 11, 10.5], [5, 5.2, 5.1]).noisy).toBe(false);
  });

  it("need the same rounds of both", () => {
    expect(() => ratioStatistics([1, 2], [1])).toThrow("same rounds");
    expect(() => ratioStatistics([], [])).toThrow("same rounds");
  });

  it("have a median that no order of rounds moves", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        expect(median(values)).toBe(median(values.toReversed()));
      }),
      { seed: 1 },
    );
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe("a fitted exponent", () => {
  it("is that of a power law, whatever its factor", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 3, noNaN: true }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (exponent, factor) => {
          const points = [100, 200, 400, 1600].map((size) => ({ size, cost: factor * size ** exponent }));
          expect(fittedExponent(points)).toBeCloseTo(exponent, 9);
        },
      ),
      { seed: 1 },
    );
  });

  it("of a fixed cost with a linear one lies below 1", () => {
    const exponent = fittedExponent([1, 2, 4, 8].map((size) => ({ size, cost: 1 + size })));
    expect(exponent).toBeGreaterThan(0.5);
    expect(exponent).toBeLessThan(1);
  });

  it("needs two sizes", () => {
    expect(() =>
      fittedExponent([
        { size: 5, cost: 1 },
        { size: 5, cost: 2 },
      ]),
    ).toThrow("two different sizes");
  });
});

describe("a bar", () => {
  it("is met, or missed by so much, or left open on a noisy machine", () => {
    expect(verdictOn(0.66, targets.c)).toEqual({ met: true, text: "met" });
    expect(verdictOn(0.52, targets.c)).toEqual({ met: false, text: "missed by 20 %" });
    expect(verdictOn(1.1, targets.exponent)).toEqual({ met: false, text: "missed by 4.8 %" });
    expect(verdictOn(0.9, targets.c, true)).toEqual({ met: false, text: "noisy: run again" });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histogram } from "#shared/stats/histogram.ts";

const sorted = (numbers: readonly number[]): Float64Array => Float64Array.from(numbers).sort();
const numbersOfAnySize = fc
  .tuple(
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 80 }),
    fc.integer({ min: -8, max: 11 }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  .map(([numbers, power, shift]) => sorted(numbers.map((each) => (each + shift) * 10 ** power)));

describe("histogram", () => {
  it("counts every number once, in at most 42 bins that reach from the least to the greatest", () => {
    fc.assert(
      fc.property(numbersOfAnySize, (numbers) => {
        const { low, width, counts } = histogram(numbers);
        const rounding = 1e-9 * (width + Math.abs(low));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(numbers.length);
        expect(counts.length).toBeLessThanOrEqual(42);
        expect(low).toBeLessThanOrEqual(numbers[0]! + rounding);
        expect(low + counts.length * width).toBeGreaterThanOrEqual(numbers.at(-1)! - rounding);
      }),
      { seed: 42, numRuns: 2000 },
    );
  });

  it("puts a number on an edge into the bin above it, the last bin's upper edge into the last", () => {
    const { low, width, counts } = histogram(sorted([0, 1, 2, 39, 40]));
    expect({ low, width, bins: counts.length }).toEqual({ low: 0, width: 1, bins: 40 });
    expect([counts[0], counts[1], counts[2], counts[39]]).toEqual([1, 1, 1, 2]);
  });

  it("loses no number where all are alike but for the last bits, as computed returns are", () => {
    const { counts } = histogram(sorted([-0.9008175096040532, -0.9008175096040513]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it("starts at a multiple of a round width", () => {
    const { low, width } = histogram(sorted([1_037_211, 1_471_873]));
    expect(width).toBe(20_000);
    expect(low).toBe(1_020_000);
  });

  it("counts where the numbers say, against counting by hand", () => {
    const numbers = sorted(Array.from({ length: 1000 }, (_, index) => (index * index) % 997));
    const { low, width, counts } = histogram(numbers);
    const byHand = counts.map(
      (_, bin) => numbers.filter((each) => each >= low + bin * width && each < low + (bin + 1) * width).length,
    );
    expect(counts).toEqual(byHand);
  });

  it.each([0, 5, -3e6, 1e-9])("gives one bin without width for numbers that are all %d", (value) => {
    expect(histogram(sorted([value, value, value]))).toEqual({ low: value, width: 0, counts: [3] });
  });

  it.each([
    [0, 1e-300],
    [1, 1 + Number.EPSILON],
    [-1e300, 1e300],
  ])("ends, with bins to show, for %d and %d", (low, high) => {
    const { counts, width } = histogram(sorted([low, high]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(counts.length).toBeLessThanOrEqual(42);
    expect(width).toBeGreaterThanOrEqual(0);
  });
});

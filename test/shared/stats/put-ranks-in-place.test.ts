import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { putRanksInPlace } from "#shared/stats/put-ranks-in-place.ts";
import { quantileSorted } from "#shared/stats/quantile.ts";

const probabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];

describe("putRanksInPlace", () => {
  /** Asks both ways. */
  const isAsSorted = (values: readonly number[]): void => {
    const sorted = Float64Array.from(values).sort();
    const arranged = Float64Array.from(values);
    putRanksInPlace(arranged, probabilities);
    for (const probability of probabilities)
      expect(quantileSorted(arranged, probability) + 0).toBe(quantileSorted(sorted, probability) + 0);
    expect(arranged.sort()).toEqual(sorted);
  };

  it("finds the quantiles that sorting finds, and keeps every number, whatever they are", () => {
    const few = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 200 });
    const any = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 200 });
    fc.assert(fc.property(fc.oneof(few, any), isAsSorted), { seed: 1, numRuns: 200 });
  });

  it("copes with orders that split badly", () => {
    const rising = Array.from({ length: 5000 }, (_, index) => index);
    isAsSorted(rising);
    isAsSorted(rising.toReversed());
    isAsSorted(rising.map((index) => Math.min(index, 4999 - index)));
    isAsSorted(rising.map(() => 7));
  });
});

import { describe, expect, it } from "vitest";
import { chunkPlan } from "#shared/run/chunk-plan.ts";

describe("chunkPlan", () => {
  it.each([0, 1, 49, 50, 51, 400, 401, 999, 5000, 10_001])("covers each of %i trials once, in order", (trials) => {
    let next = 0;
    for (const { first, count } of chunkPlan(trials)) {
      expect(first).toBe(next);
      expect(count).toBeGreaterThan(0);
      next += count;
    }
    expect(next).toBe(trials);
  });

  it("starts with small chunks, so that a picture comes at once", () => {
    const [first] = chunkPlan(10_000);
    expect(first!.count).toBeLessThanOrEqual(50);
    expect(Math.max(...chunkPlan(10_000).map(({ count }) => count))).toBeGreaterThan(first!.count);
  });

  it("begins a longer run with the chunks of a shorter one", () => {
    // So that a first picture after as many trials is of the same chunks.
    const short = chunkPlan(900).slice(0, -1);
    expect(chunkPlan(10_000).slice(0, short.length)).toEqual(short);
  });
});

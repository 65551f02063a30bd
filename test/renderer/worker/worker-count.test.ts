import { describe, expect, it } from "vitest";
import { workerCount } from "#renderer/worker/worker-count.ts";

describe("the number of workers", () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [8, 7],
    [9, 8],
    [64, 8],
  ])("on %d cores is %d", (cores, workers) => expect(workerCount(cores)).toBe(workers));
});

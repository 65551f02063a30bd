import { describe, expect, it } from "vitest";
import { busyWorkers, workerCount } from "#renderer/worker/worker-count.ts";

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

describe("the number of workers that are busy", () => {
  it.each([
    [1, 1, 1],
    [2, 1, 2],
    [3, 2, 3],
    [4, 3, 3],
    [8, 7, 7],
  ])("on %d cores is %d while somebody may be editing, then %d", (cores, editing, later) => {
    const workers = workerCount(cores);
    expect([busyWorkers(workers, 100, cores), busyWorkers(workers, 2000, cores)]).toEqual([editing, later]);
  });
});

import { describe, expect, it } from "vitest";
import { replicateSeeds, seedsOf } from "#shared/engine/trial-seeds.ts";
import { drawOf } from "#shared/sweep/taken-draws.ts";

describe("draws that are taken", () => {
  const taken = Int32Array.of(2, 5, 5, 5, 9);

  it("are each the draw of their number, the first time with the seeds of any trial", () => {
    expect([0, 1, 2, 3, 4].map((trial) => drawOf(taken, 7, trial).number)).toEqual([2, 5, 5, 5, 9]);
    for (const trial of [0, 1, 4]) expect(drawOf(taken, 7, trial).seeds).toEqual(seedsOf(7));
  });

  it("have the same inputs and other people and luck each time they are taken again", () => {
    const [again, onceMore] = [drawOf(taken, 7, 2).seeds, drawOf(taken, 7, 3).seeds];
    for (const seeds of [again, onceMore]) expect(seeds.shared).toBe(7);
    expect(new Set([7, again.people, onceMore.people, replicateSeeds(7).otherPeople.people]).size).toBe(4);
    expect(again.chance).toBe(again.people);
  });
});

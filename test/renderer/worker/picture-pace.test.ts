import { describe, expect, it } from "vitest";
import { PicturePace } from "#renderer/worker/picture-pace.ts";

const TOTAL = 100_000;
const due = (pace: PicturePace, trials: number, now: number): boolean => pace.isDue({ trials, total: TOTAL, now });

/** Trials at which pictures are made in a run of so many trials a millisecond, each taking so long. */
function pictures(trialsAMs: number, tookMs: number, total = TOTAL): number[] {
  const pace = new PicturePace(0);
  const at: number[] = [];
  for (let now = 1; now * trialsAMs < total; now++) {
    const trials = Math.floor(now * trialsAMs);
    if (!pace.isDue({ trials, total, now })) continue;
    pace.made(trials, now, now + tookMs);
    at.push(trials);
    now += tookMs;
  }
  return at;
}

describe("the pace of pictures", () => {
  it("is at once where trials are fast, and of fewer trials where they are slow", () => {
    expect(due(new PicturePace(0), 299, 10)).toBe(false);
    expect(due(new PicturePace(0), 300, 10)).toBe(true);
    expect(due(new PicturePace(0), 100, 149)).toBe(false);
    expect(due(new PicturePace(0), 100, 150)).toBe(true);
    expect(due(new PicturePace(0), 30, 400)).toBe(true);
    expect(due(new PicturePace(0), 29, 4000)).toBe(false);
  });

  it("at least doubles the trials from one picture to the next", () => {
    const at = pictures(5, 20);
    expect(at.length).toBeGreaterThan(3);
    for (let index = 1; index < at.length; index++) expect(at[index]!).toBeGreaterThanOrEqual(2 * at[index - 1]!);
  });

  it("never spends more than a sixth of the time on pictures", () => {
    const tookMs = 400;
    const at = pictures(2, tookMs);
    expect(at.length).toBeGreaterThan(2);
    // The first comes at once; from then on six times its cost lies between two.
    for (let index = 1; index < at.length; index++)
      expect((at[index]! - at[index - 1]!) / 2).toBeGreaterThanOrEqual(6 * tookMs);
  });

  it("makes none of all the trials, nor shortly before them", () => {
    const pace = new PicturePace(0);
    expect(pace.isDue({ trials: 300, total: 300, now: 10 })).toBe(false);
    pace.made(20_000, 1000, 1020);
    expect(due(pace, 99_000, 5000)).toBe(false);
    expect(due(pace, 50_000, 5000)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { pictureBars } from "#renderer/views/gallery/picture-bars.ts";

describe("a small picture", () => {
  it("has a bar for each bin that holds trials, the fullest up to the top, all within", () => {
    // Bins 0–10, 10–20 (none), 20–30 of 4 and 2; 4 % of 30 beyond either side: from −1.2 to 31.2 on 324 units, 10 a unit.
    const { bars, capAt } = pictureBars({ histogram: { low: 0, width: 10, counts: [4, 0, 2] } }, undefined, 324, 54);
    expect(bars).toHaveLength(2);
    expect(bars[0]).toMatchObject({ y: 4, height: 50 });
    expect(bars[0]!.x).toBeCloseTo(12, 9);
    expect(bars[0]!.width).toBeCloseTo(99.5, 9);
    expect(bars[1]!.x).toBeCloseTo(212, 9);
    expect(bars[1]!.height).toBe(25);
    expect(capAt).toBeUndefined();
  });

  it("shows a cap that is near, and leaves out one that would press everything into a corner", () => {
    const histogram = { low: 0, width: 10, counts: [1, 1] };
    // 30 is half the spread of 20 beyond 20: from −0.8 to 30.8, so 30 stands at 30.8 of 31.6.
    expect(pictureBars({ histogram }, 30, 316, 50).capAt).toBeCloseTo(308, 9);
    expect(pictureBars({ histogram }, 31, 316, 50).capAt).toBeUndefined();
  });

  it("has one bar where all futures are alike", () => {
    const { bars } = pictureBars({ histogram: { low: 500, width: 0, counts: [100] } }, 500, 280, 50);
    expect(bars).toHaveLength(1);
    for (const { x, width } of bars) {
      expect(x).toBeGreaterThan(0);
      expect(x + width).toBeLessThan(280);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyTicks } from "#renderer/charts/axis/money-ticks.ts";
import { shareTicks } from "#renderer/charts/axis/share-ticks.ts";
import { curveLabelSide } from "#renderer/charts/exceedance/curve-label-side.ts";
import { nearestStop } from "#renderer/charts/frame/chart-stop.ts";
import { stopAfterKey } from "#renderer/charts/frame/stop-after-key.ts";
import { placeLabels, spanOf } from "#renderer/charts/labels/place-labels.ts";
import { spreadApart } from "#renderer/charts/labels/spread-apart.ts";

describe("placeLabels", () => {
  it("never lets two labels touch, leave the picture or be crossed by a line from above", () => {
    const line = fc.record({ x: fc.integer({ min: 46, max: 600 }), width: fc.integer({ min: 40, max: 190 }) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 2 }), (labels) => {
        // Two lines on the same spot cannot have separate labels beside both; the screen then has one limit.
        fc.pre(labels.every(({ x }, index) => labels.every((other, at) => at === index || Math.abs(other.x - x) > 16)));
        const places = placeLabels(labels, 46, 600);
        const spans = labels.map((label, index) => spanOf(label, places[index] ?? { row: 0, anchor: "start" }));
        for (const [from, to] of spans) {
          expect(from).toBeGreaterThanOrEqual(46);
          expect(to).toBeLessThanOrEqual(600);
        }
        const [one, other] = places;
        if (one === undefined || other === undefined) return;
        const [first = [0, 0], second = [0, 0]] = spans;
        if (one.row === other.row) expect(first[0] < second[1] && second[0] < first[1]).toBe(false);
        const [low, high] = one.row < other.row ? [first, labels[1]] : [second, labels[0]];
        if (one.row !== other.row && high !== undefined) expect(high.x > low[0] && high.x < low[1]).toBe(false);
      }),
    );
  });

  it("keeps one row where there is room", () => {
    expect(
      placeLabels(
        [
          { x: 100, width: 80 },
          { x: 300, width: 80 },
        ],
        0,
        500,
      ).map(({ row }) => row),
    ).toEqual([0, 0]);
  });
});

describe("spreadApart", () => {
  it("leaves room between labels and keeps them inside", () => {
    const placed = spreadApart([100, 104, 108], [60, 60, 60], 0, 400);
    expect((placed[1] ?? 0) - (placed[0] ?? 0)).toBeGreaterThanOrEqual(70);
    expect((placed[2] ?? 0) - (placed[1] ?? 0)).toBeGreaterThanOrEqual(70);
    expect(spreadApart([395], [60], 0, 400)).toEqual([370]);
    expect(spreadApart([50, 200], [60, 60], 0, 400)).toEqual([50, 200]);
  });
});

describe("curveLabelSide", () => {
  it("stands at the right unless a line runs through it and the left is free", () => {
    expect(curveLabelSide(100, 80, [], true).anchor).toBe("start");
    expect(curveLabelSide(100, 80, [150], true).anchor).toBe("end");
    expect(curveLabelSide(100, 80, [150], false).anchor).toBe("start");
    expect(curveLabelSide(100, 80, [150, 50], true).anchor).toBe("start");
  });
});

describe("axis ticks", () => {
  it("are round and in one unit", () => {
    expect(moneyTicks(0, 1_100_000, 3, "GBP").map(({ label }) => label)).toEqual(["£0", "£0.5m", "£1.0m"]);
    expect(moneyTicks(-300_000, 300_000, 3, "EUR").map(({ label }) => label)).toEqual(["−€200k", "€0", "€200k"]);
    expect(moneyTicks(0, 2, 10, "GBP").map(({ label }) => label)).toEqual(["£0", "£1", "£2"]);
    expect(shareTicks(0, 0.08, 4).map(({ label }) => label)).toEqual(["0%", "2%", "4%", "6%", "8%"]);
    expect(shareTicks(0, 0.008, 4).map(({ label }) => label)).toEqual(["0.0%", "0.2%", "0.4%", "0.6%", "0.8%"]);
  });
});

describe("the cursor", () => {
  it("moves by key within the stops and finds the one nearest to the pointer", () => {
    expect(stopAfterKey("ArrowRight", undefined, 5)).toBe(0);
    expect(stopAfterKey("ArrowLeft", undefined, 5)).toBe(4);
    expect(stopAfterKey("ArrowRight", 4, 5)).toBe(4);
    expect(stopAfterKey("PageDown", 0, 50)).toBe(5);
    expect(stopAfterKey("End", 0, 5)).toBe(4);
    expect(stopAfterKey("x", 0, 5)).toBeUndefined();
    expect(stopAfterKey("Home", 0, 0)).toBeUndefined();
    expect(
      nearestStop(
        [
          { position: 1, text: "" },
          { position: 9, text: "" },
        ],
        6,
      ),
    ).toBe(1);
    expect(nearestStop([], 6)).toBeUndefined();
  });
});

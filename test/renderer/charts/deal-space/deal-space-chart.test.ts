import type { MapAxis } from "#shared/analysis/deal-space/deal-space-document.ts";
import { describe, expect, it } from "vitest";
import { axis, map, point } from "./sample-map.ts";
import { movedOnMap } from "#renderer/charts/deal-space/moved-on-map.ts";
import { pointText } from "#renderer/charts/deal-space/point-text.ts";
import { sideStrokes } from "#renderer/charts/deal-space/refusing-side.ts";
import { boundariesOf, fieldAt, regionOf } from "#renderer/charts/deal-space/space-contours.ts";
import { allSignField, partyFields } from "#renderer/charts/deal-space/space-fields.ts";
import { spaceMarks } from "#renderer/charts/deal-space/space-marks.ts";
import { termTicks } from "#renderer/charts/axis/term-ticks.ts";

/** 5 × 4 points whose field rises with the column and is 0 at column 1.5. */
const rising = Array.from({ length: 20 }, (_, place) => (place % 5) - 1.5);

describe("the contours of a field", () => {
  it("run where it is 0, and not along the edge of the map", () => {
    const lines = boundariesOf(rising, 5, 4);
    expect(lines).toHaveLength(1);
    for (const [column] of lines[0]!) expect(column).toBeCloseTo(1.5, 6);
    const rows = lines[0]!.map(([, row]) => row);
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([0, 3]);
  });

  it("enclose the region where it is 0 or more, to the edge", () => {
    const [ring] = regionOf(rising, 5, 4);
    const columns = ring!.map(([column]) => column);
    expect(Math.min(...columns)).toBeCloseTo(1.5, 6);
    expect(Math.max(...columns)).toBe(4);
    expect(
      regionOf(
        rising.map(() => -1),
        5,
        4,
      ),
    ).toEqual([]);
    expect(
      boundariesOf(
        rising.map(() => 1),
        5,
        4,
      ),
    ).toEqual([]);
  });

  it("bear strokes to the side that is refused", () => {
    const line = [
      [15, 0],
      [15, 30],
    ] as const;
    const strokes = sideStrokes(line, ([x]) => x < 15);
    expect(strokes.length).toBeGreaterThan(2);
    for (const { from, to } of strokes) expect([from[0], to[0]]).toEqual([15, 9]);
    for (const { to } of sideStrokes(line, ([x]) => x > 15)) expect(to[0]).toBe(21);
  });

  it("are read between points", () => {
    expect(fieldAt(rising, 5, 4, [2.25, 1.5])).toBeCloseTo(0.75, 12);
    expect(fieldAt(rising, 5, 4, [4, 3])).toBeCloseTo(2.5, 12);
  });
});

describe("a map", () => {
  it("has a field a party, the least of its tests', and one of all", () => {
    const fields = partyFields(map);
    expect(fields.map(({ party }) => party)).toEqual(["commissioner", "provider"]);
    // Payments of 100 to 400 against at most 200; margins of 0 to 30 against at least 10.
    expect(fields[0]!.values).toEqual([0.5, 0, -0.5, -1]);
    expect(fields[1]!.values).toEqual([-0.5, 0, 0.5, 1]);
    expect(allSignField(fields)).toEqual([-0.5, 0, -0.5, -1]);
  });

  it("marks the deal now where it lies, and points that coincide together", () => {
    expect(spaceMarks(map)).toEqual([
      { letters: "N", names: ["now"], column: 0.5, row: 0 },
      { letters: "FCP", names: ["fair", "best for the commissioner", "best for the provider"], column: 1, row: 0 },
    ]);
    expect(spaceMarks({ ...map, x: { ...map.x, inFile: 99 } })[0]!.letters).toBe("FCP");
    expect(spaceMarks({ ...map, fair: undefined, parties: [], y: { ...map.y, inFile: undefined } })).toEqual([]);
  });

  it("tells a point in words: its terms, who would sign, its figures, and how it is known", () => {
    expect(pointText(map, 1)).toBe("£15 and £1: all would sign; expected payments £200 ±0, expected margin £10 ±0");
    expect(pointText(map, 2)).toContain("£20 and £1: the commissioner would not sign");
    expect(pointText(map, 2)).toContain("worked out between simulated points");
    const nothing = { ...map, points: [point("noDeal", [null, null], [false, false]), ...map.points.slice(1)] };
    expect(pointText(nothing, 0)).toBe("£10 and £1: no deal can have these terms.");
    const returns = { ...map, tests: [{ ...map.tests[0]!, label: "IRR, 1 in 20 below (P5)" }, map.tests[1]!] };
    expect(pointText(returns, 1)).toContain("all would sign; IRR, 1 in 20 below (P5) £200");
  });

  it("is moved over with the keys, and not beyond its edge", () => {
    const moved = (key: string, from: number, isShift = false) => movedOnMap(key, isShift, from, 7, 5);
    expect(moved("ArrowRight", 0)).toBe(1);
    expect(moved("ArrowUp", 0)).toBe(7);
    expect(moved("ArrowLeft", 0)).toBe(0);
    expect(moved("ArrowRight", 3, true)).toBe(6);
    expect([moved("Home", 10), moved("End", 10), moved("PageUp", 10), moved("PageDown", 10)]).toEqual([7, 13, 31, 3]);
    expect(moved("a", 10)).toBeUndefined();
  });

  it("has round ticks in the unit of each term", () => {
    const labels = (unit: MapAxis["unit"], values: readonly number[]) =>
      termTicks(axis("t", unit, values), 4, "GBP").map(({ label }) => label);
    expect(labels("rate", [0, 0.2])).toEqual(["0%", "5%", "10%", "15%", "20%"]);
    expect(labels("factor", [0.5, 1.5])).toEqual(["60%", "80%", "100%", "120%", "140%"]);
    expect(labels("number", [0.5, 1.5])).toEqual(["0.6", "0.8", "1.0", "1.2", "1.4"]);
    expect(labels("number", [0, 400])).toEqual(["0", "100", "200", "300", "400"]);
    expect(labels("money", [0, 2_000_000])).toEqual(["£0", "£0.5m", "£1.0m", "£1.5m", "£2.0m"]);
  });
});

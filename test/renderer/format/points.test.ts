import { describe, expect, it } from "vitest";
import { points, pointsError } from "#shared/format/points.ts";

describe("a difference of chances", () => {
  it("is told in points with its sign, finer where it or its error is fine", () => {
    expect(points(0.42, 0.01)).toBe("+42 points");
    expect(points(-0.1152, 0.003)).toBe("−11.5 points");
    expect(points(0.004, 0.01)).toBe("+0.4 points");
    expect(points(0.01, 0.01)).toBe("+1 point");
  });

  it("has no sign where it comes to nothing", () => {
    expect(points(0, 0.01)).toBe("0 points");
    expect(points(-0.0001, 0.0001)).toBe("0 points");
  });

  it("has an error of at least one digit, and none where there is none", () => {
    expect(pointsError(0.012)).toBe("±1");
    expect(pointsError(0.004)).toBe("±0.4");
    expect(pointsError(0.0002)).toBe("±<0.1");
    expect(pointsError(0)).toBe("±0");
  });
});

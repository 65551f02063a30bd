import { describe, expect, it } from "vitest";
import { listed } from "#shared/format/in-words.ts";
import { rangeOfDifference } from "#shared/format/range-of-difference.ts";
import {
  type FigureToTell,
  toldDifference,
  toldDifferenceError,
  toldError,
  toldFigure,
  toldWithError,
} from "#shared/format/told-figure.ts";

const of = (value: number, standardError: number, more: Partial<FigureToTell> = {}): FigureToTell => ({
  value,
  standardError,
  unit: "money",
  isChance: false,
  currency: "GBP",
  startMonth: "2026-01",
  ...more,
});
const rate = { unit: "rate" } as const;
const chance = { unit: "rate", isChance: true } as const;

describe("a figure of a deal", () => {
  it("is told with the digits its error has earned, a chance as chances are", () => {
    expect(toldWithError(of(155_480, 700))).toBe("£155.5k ±£700");
    expect(toldWithError(of(0.584, 0.005, chance))).toBe("58% ±0.5");
    expect(toldWithError(of(0.0537, 0.0012, rate))).toBe("5.4% ±0.1%");
    expect(toldFigure(of(0.99999, 0.00001, chance))).toBe(">99.9%");
  });

  it("has a dash where there is none, and no error without one", () => {
    const none = { ...of(0, 0), value: undefined, standardError: undefined };
    expect([toldFigure(none), toldError(none), toldDifference(none), toldDifferenceError(none)]).toEqual(
      Array.from({ length: 4 }, () => "–"),
    );
    expect(toldWithError(none)).toBe("–");
  });
});

describe("a difference of two", () => {
  it("has a sign, unless it is nothing", () => {
    expect(toldDifference(of(12_340, 900))).toBe("+£12.3k");
    expect(toldDifference(of(-12_340, 900))).toBe("−£12.3k");
    expect(toldDifference(of(0, 0))).toBe("£0");
  });

  it("is in points where rates differ, of a chance and of a return alike", () => {
    expect(toldDifference(of(0.021, 0.001, rate))).toBe("+2.1 points");
    expect(toldDifferenceError(of(0.021, 0.001, rate))).toBe("±0.1");
    expect(toldDifference(of(0.27, 0.01, chance))).toBe("+27 points");
    expect(rangeOfDifference({ ...of(0, 0.01, rate), low: 0.01, high: 0.05, standardError: 0.01 })).toBe(
      "+1 to +5 points",
    );
    expect(rangeOfDifference({ ...of(0, 0), low: -12_000, high: 400, standardError: 3000 })).toBe("−£12k to £0");
  });
});

it("a list of names has commas and one joiner", () => {
  expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"], "or")]).toEqual([
    "",
    "a",
    "a and b",
    "a, b or c",
  ]);
});

import { expect, it } from "vitest";
import { differenceInterval } from "#shared/compare/difference-interval.ts";
import { rangeOfDifference } from "#shared/format/range-of-difference.ts";

const shown = { unit: "money", isChance: false, currency: "GBP", startMonth: "2020-04" } as const;

it("a difference lies within 1.96 of its errors in 19 cases of 20, that of percentiles within 2.093 of theirs", () => {
  const difference = { value: 1000, standardError: 100 };
  const interval = differenceInterval({ difference, isPercentile: false })!;
  expect(interval).toEqual({ low: 804, high: 1196 });
  expect(differenceInterval({ difference, isPercentile: true })!.low).toBeCloseTo(790.7, 9);
  expect(rangeOfDifference({ ...interval, standardError: 100, ...shown })).toBe("+£800 to +£1.2k");
  expect(rangeOfDifference({ low: -146, high: 246, standardError: 100, ...shown })).toBe("−£100 to +£200");
  const chance = { low: 0.112, high: 0.188, standardError: 0.019, ...shown, unit: "rate", isChance: true } as const;
  expect(rangeOfDifference(chance)).toBe("+11 to +19 points");
});

it("has no interval where it is the same in every trial, or is not told", () => {
  expect(differenceInterval({ difference: { value: 0, standardError: 0 }, isPercentile: false })).toBeUndefined();
  expect(differenceInterval({ difference: undefined, isPercentile: false })).toBeUndefined();
});

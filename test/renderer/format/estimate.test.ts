import { describe, expect, it } from "vitest";
import { errorStep } from "#shared/format/error-step.ts";
import { type Estimate, estimate } from "#shared/format/estimate.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { estimateWithError, withError } from "#shared/format/with-error.ts";

const shown = (value: number | undefined, standardError: number | undefined, unit: Estimate["unit"]): Estimate => ({
  value,
  standardError,
  unit,
  currency: "GBP",
  startMonth: "2014-12",
});

describe("estimate", () => {
  it.each([
    [1_234_567, 42_000, "£1.23m", "±£40k"],
    [1_234_567, 4_200, "£1.235m", "±£4k"],
    [1_234_567, 40, "£1.235m", "±<£1k"],
    [12_345_678, 40, "£12.35m", "±<£10k"],
    [350_000, 120_000, "£400k", "±£100k"],
    [12_345, 40, "£12.35k", "±£40"],
    [3_000, 40_000, "£0", "±£40k"],
    [1_200, 0, "£1,200", "±0"],
  ])("shows money of %d with an error of %d as %s %s", (value, error, text, errorText) => {
    expect(estimate(shown(value, error, "money"))).toBe(text);
    expect(withError(shown(value, error, "money"))).toBe(errorText);
  });

  it.each([
    ["people", 412.3, 1.2, "412", "±1"],
    ["people", 412.3, 0.03, "412.3", "±<0.1"],
    ["people", 1412, 23, "1,410", "±20"],
    ["rate", 0.0534, 0.0021, "5.3%", "±0.2%"],
    ["rate", 0.0534, 0.021, "5%", "±2%"],
    ["multiple", 1.2367, 0.004, "1.24×", "±<0.01×"],
    ["month", 31.2, 0.3, "month 31 · Jul 2017", "±<1 month"],
    ["month", 31.2, 2.3, "month 31 · Jul 2017", "±2 months"],
  ] as const)("shows %s of %d with an error of %d as %s %s", (unit, value, error, text, errorText) => {
    expect(estimate(shown(value, error, unit))).toBe(text);
    expect(withError(shown(value, error, unit))).toBe(errorText);
  });

  it("shows no digit smaller than the leading digit of the error", () => {
    expect(errorStep(1_234_567, 9_999, "money")).toBe(10_000);
    expect(errorStep(1_234_567, 9_400, "money")).toBe(1_000);
  });

  it("has no error to tell for one trial and no value for none", () => {
    expect(estimateWithError(shown(1_200_000, undefined, "money"))).toBe("£1.200m");
    expect(estimateWithError(shown(undefined, undefined, "money"))).toBe(missingValue);
    expect(estimateWithError(shown(1_234_567, 4_200, "money"))).toBe("£1.235m ±£4k");
  });
});

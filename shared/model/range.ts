import type { QuantityUnit } from "./uncertainty.ts";

/** Where a quantity may lie, and how to say so. Bounds are inclusive unless `openHigh`. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly openHigh?: boolean;
  /** "must be between 0 and 1 (0 % to 100 %)" */
  readonly rule: string;
  /** What it is counted in, so that formulas can be checked. */
  readonly unit: QuantityUnit;
}

export const rateRange: Range = { low: 0, high: 1, rule: "must be between 0 and 1 (0 % to 100 %)", unit: "rate" };
export const moneyRange: Range = { low: 0, high: 1e12, rule: "must be 0 or more", unit: "money" };
export const countRange: Range = { low: 0, high: 1e6, rule: "must be between 0 and 1,000,000", unit: "count" };
export const monthRange: Range = { low: 0, high: 1200, rule: "must be between 0 and 1,200 months", unit: "months" };
export const growthRange: Range = {
  low: -0.5,
  high: 1,
  rule: "must be between -0.5 and 1 (−50 % to 100 % a year)",
  unit: "rate",
};
export const annualRateRange: Range = {
  low: 0,
  high: 10,
  rule: "must be between 0 and 10 (0 % to 1,000 % a year)",
  unit: "rate",
};
export const multipleRange: Range = { low: 1, high: 100, rule: "must be between 1 and 100", unit: "number" };
export const markUpRange: Range = { low: 0, high: 10, rule: "must be between 0 and 10 (0 % to 1,000 %)", unit: "rate" };
export const correlationRange: Range = {
  low: 0,
  high: 1,
  openHigh: true,
  rule: "must be at least 0 and below 1",
  unit: "number",
};
export const positiveMoneyRange: Range = { low: 1e-9, high: 1e12, rule: "must be above 0", unit: "money" };
export const factorRange: Range = { low: 0, high: 1000, rule: "must be between 0 and 1,000", unit: "number" };
export const oddsRange: Range = { low: 1e-9, high: 1e9, rule: "must be above 0", unit: "number" };
/** A figure that may be negative: a score, a change, an effect. */
export const figureRange: Range = {
  low: -1e9,
  high: 1e9,
  rule: "must be a number between −1e9 and 1e9",
  unit: "number",
};
/** A free-standing quantity, of whatever unit: the place that a formula puts it to has a range of its own. */
export const quantityRange: Range = {
  low: -1e12,
  high: 1e12,
  rule: "must be a number between −1e12 and 1e12",
  unit: "number",
};

/** Whether a value keeps to a range. */
export const isWithin = (value: number, range: Range): boolean =>
  value >= range.low && (range.openHigh === true ? value < range.high : value <= range.high);

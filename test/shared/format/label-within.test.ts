import { expect, it } from "vitest";
import { labelWithin } from "#shared/format/label-within.ts";

it.each([
  ["Chance of a loss", "chance of a loss"],
  ["Median IRR, a year", "median IRR a year"],
  ["IRR, 1 in 20 below (P5)", "IRR, 1 in 20 below (P5)"],
  ["Payments, median (P50)", "payments, median (P50)"],
])("%s is %s within a sentence", (label, within) => {
  expect(labelWithin(label)).toBe(within);
});

import type { Currency } from "../model/currency.ts";
import { withCurrency } from "./currency-symbol.ts";
import { decimal } from "./decimal.ts";
import { isShowable, missingValue } from "./missing-value.ts";
import { moneyScale } from "./money-scale.ts";

/**
 * Money in short form, rounded to a multiple of `step` (a power of ten, at least 1) and told no finer:
 * `moneyInSteps(1_234_567, 10_000, "GBP")` is `£1.23m`. The scale is that of `scaleOf`, by default of the amount itself;
 * an axis passes its largest amount, so that all its labels count in the same unit.
 */
export function moneyInSteps(value: number | undefined, step: number, currency: Currency, scaleOf?: number): string {
  if (!isShowable(value)) return missingValue;
  const coarse = Math.max(1, step);
  const rounded = Math.sign(value) * Math.round(Number((Math.abs(value) / coarse).toPrecision(15))) * coarse;
  if (rounded === 0) return withCurrency("0", currency);
  const scale = moneyScale(Math.abs(scaleOf ?? rounded));
  // "£1,235" and not "£1.235k".
  if (scale.suffix === "k" && coarse === 1) return withCurrency(decimal(rounded), currency);
  const decimals = Math.max(0, Math.round(Math.log10(scale.size / coarse)));
  const magnitude = decimal(rounded / scale.size, decimals);
  return withCurrency(magnitude + scale.suffix, currency);
}

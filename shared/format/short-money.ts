import type { Currency } from "../model/currency.ts";
import { isShowable, missingValue } from "./missing-value.ts";
import { moneyInSteps } from "./money-in-steps.ts";
import { significantStep } from "./significant-step.ts";

/** Money at a glance, to a stated number of significant digits: `£1.24m`, `£350k`, `£95`. Never finer than whole pounds. */
export function shortMoney(value: number | undefined, currency: Currency, significantDigits = 3): string {
  if (!isShowable(value)) return missingValue;
  return moneyInSteps(value, significantStep(value, significantDigits), currency);
}

import type { Currency } from "../model/currency.ts";
import { withCurrency } from "./currency-symbol.ts";
import { decimal } from "./decimal.ts";
import { isShowable, missingValue } from "./missing-value.ts";

/** Money in whole pounds, for tables where amounts are compared: `£1,235`. */
export const wholeMoney = (value: number | undefined, currency: Currency): string =>
  isShowable(value) ? withCurrency(decimal(value), currency) : missingValue;

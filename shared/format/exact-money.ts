import type { Currency } from "../model/currency.ts";
import { withCurrency } from "./currency-symbol.ts";
import { decimal } from "./decimal.ts";
import { isShowable, missingValue } from "./missing-value.ts";

/** Money to the penny, for contract terms and statements: `£1,234.50`. */
export const exactMoney = (value: number | undefined, currency: Currency): string =>
  isShowable(value) ? withCurrency(decimal(value, 2), currency) : missingValue;

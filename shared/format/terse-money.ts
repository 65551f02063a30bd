import type { Currency } from "../model/currency.ts";
import { shortMoney } from "./short-money.ts";

/**
 * Money someone has set, such as a budget, in the fewest figures: `£1.2m`, `£30k`. The noughts that an estimate needs to
 * tell its precision are left out.
 */
export const terseMoney = (value: number | undefined, currency: Currency, significantDigits = 3): string =>
  shortMoney(value, currency, significantDigits).replace(/\.0+(?=[a-z])|(\.\d*?[1-9])0+(?=[a-z])/, "$1");

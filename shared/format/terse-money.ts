import type { Currency } from "../model/currency.ts";
import { shortMoney } from "./short-money.ts";
import { shownStyle } from "./shown-style.ts";

/**
 * Money someone has set, such as a budget, in the fewest figures: `£1.2m`, `£30k`. The noughts that an estimate needs to
 * tell its precision are left out.
 */
export const terseMoney = (value: number | undefined, currency: Currency, significantDigits = 3): string =>
  shortMoney(value, currency, significantDigits).replace(endingNoughts[shownStyle().decimal], "$1");

/** By the decimal mark: the noughts of £1,000bn are no decimals. */
const endingNoughts = {
  ".": /\.0+(?=[kmb])|(\.\d*?[1-9])0+(?=[kmb])/u,
  ",": /,0+(?=[kmb])|(,\d*?[1-9])0+(?=[kmb])/u,
} as const;

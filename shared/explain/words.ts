import { withCurrency } from "../format/currency-symbol.ts";
import { decimal } from "../format/decimal.ts";
import { withPercent } from "../format/percent-sign.ts";
import { plainNumber } from "../format/plain-number.ts";
import type { Currency } from "../model/currency.ts";

/** Money as a contract writes it: pence only where there are any. */
export const contractMoney = (amount: number, currency: Currency): string =>
  withCurrency(decimal(amount, 2).replace(/[.,]00$/u, ""), currency);

/** A share in the fewest figures: "7.5%". */
export const plainPercent = (share: number): string => withPercent(plainNumber(share * 100));

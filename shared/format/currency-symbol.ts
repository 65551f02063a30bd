import type { Currency } from "../model/currency.ts";
import { shownStyle } from "./shown-style.ts";

/**
 * The sign of an amount, as British English writes it, no two alike: other countries' dollars say whose they are, and
 * what has no sign of its own (a krone, a peso, a zloty) has its code.
 */
export const currencySymbol: Readonly<Record<Currency, string>> = {
  GBP: "£",
  EUR: "€",
  USD: "US$",
  ARS: "ARS",
  AUD: "A$",
  BRL: "R$",
  CAD: "CA$",
  CHF: "CHF",
  COP: "COP",
  CZK: "CZK",
  DKK: "DKK",
  GHS: "GH₵",
  HKD: "HK$",
  ILS: "₪",
  INR: "₹",
  KES: "KES",
  MXN: "MX$",
  NOK: "NOK",
  NZD: "NZ$",
  PLN: "PLN",
  SEK: "SEK",
  SGD: "S$",
  TRY: "₺",
  ZAR: "R",
};

/** Keeps a code and its amount on one line. */
const NO_BREAK_SPACE = "\u00a0";

/** Puts the sign where the style shown has it, and the minus too: `−£5`, `−CHF 5`; `−5 €` in Germany, `€ −5` in the Netherlands. */
export function withCurrency(amount: string, currency: Currency): string {
  const sign = currencySymbol[currency];
  const style = shownStyle();
  if (style.currency === "after") return amount + NO_BREAK_SPACE + sign;
  const isSpaced = style.currency === "beforeSpaced" || sign === currency;
  const before = isSpaced ? sign + NO_BREAK_SPACE : sign;
  if (!amount.startsWith("−")) return before + amount;
  if (style.minus === "first") return `−${before}${amount.slice(1)}`;
  return style.minus === "forSpace" ? sign + amount : before + amount;
}

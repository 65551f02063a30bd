import type { Currency } from "../model/currency.ts";

/**
 * The sign before an amount, as British English writes it, no two alike: other countries' dollars say whose they are, and
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

/** Puts the sign before the amount and the minus before both: `−£5`, `−CHF 5`. */
export function withCurrency(amount: string, currency: Currency): string {
  const sign = currencySymbol[currency];
  const before = sign === currency ? sign + NO_BREAK_SPACE : sign;
  return amount.startsWith("−") ? `−${before}${amount.slice(1)}` : before + amount;
}

import type { Currency } from "../model/scenario.ts";

/** The sign before an amount, as British English writes it: other countries' dollars say whose they are. */
export const currencySymbol: Readonly<Record<Currency, string>> = {
  GBP: "£",
  EUR: "€",
  USD: "US$",
  AUD: "A$",
  CAD: "C$",
  NZD: "NZ$",
  INR: "₹",
  ZAR: "R",
  TRY: "₺",
};

/** Puts the sign before the amount and the minus before both: `−£5`. */
export function withCurrency(amount: string, currency: Currency): string {
  const symbol = currencySymbol[currency];
  return amount.startsWith("−") ? `−${symbol}${amount.slice(1)}` : symbol + amount;
}

import type { Currency } from "#shared/model/currency.ts";

/** The currencies in words. */
export const currencyNames: Readonly<Record<Currency, string>> = {
  GBP: "British pound",
  EUR: "Euro",
  USD: "US dollar",
  ARS: "Argentine peso",
  AUD: "Australian dollar",
  BRL: "Brazilian real",
  CAD: "Canadian dollar",
  CHF: "Swiss franc",
  COP: "Colombian peso",
  CZK: "Czech koruna",
  DKK: "Danish krone",
  GHS: "Ghanaian cedi",
  HKD: "Hong Kong dollar",
  ILS: "Israeli new shekel",
  INR: "Indian rupee",
  KES: "Kenyan shilling",
  MXN: "Mexican peso",
  NOK: "Norwegian krone",
  NZD: "New Zealand dollar",
  PLN: "Polish zloty",
  SEK: "Swedish krona",
  SGD: "Singapore dollar",
  TRY: "Turkish lira",
  ZAR: "South African rand",
};

import { currencies, type Currency } from "../model/currency.ts";
import { currencySymbol } from "./currency-symbol.ts";

/** How a currency is also written where it is at home. */
const atHome: Readonly<Partial<Record<Currency, readonly string[]>>> = {
  USD: ["$"],
  ARS: ["$"],
  AUD: ["$"],
  CAD: ["$", "c$"],
  COP: ["$"],
  CZK: ["kč"],
  DKK: ["kr", "kr."],
  GHS: ["₵"],
  HKD: ["$"],
  KES: ["ksh"],
  MXN: ["$"],
  NOK: ["kr", "kr."],
  NZD: ["$"],
  PLN: ["zł"],
  SEK: ["kr"],
  SGD: ["$"],
};

/** Every way to write a currency, in small letters: its sign, its code, and what is said at home. */
const signsOf = (currency: Currency): readonly string[] => [
  ...new Set([currencySymbol[currency].toLowerCase(), currency.toLowerCase(), ...(atHome[currency] ?? [])]),
];

/**
 * A sign as it is looked for. Letters alone are one only where no word goes on, so that "3 years" holds no "ars"; a size may
 * stand before them ("1.2m chf"), and one letter (the rand's) touches its amount.
 */
function pattern(sign: string): string {
  const exact = sign.replaceAll(/[$.]/gu, String.raw`\$&`);
  if (!/^\p{L}+$/u.test(sign)) return exact;
  const before = String.raw`(?:(?<!\p{L})|(?<=\d(?:k|m|bn)))`;
  if (sign.length > 1) return String.raw`${before}${exact}(?!\p{L})`;
  return String.raw`(?:(?<!\p{L})${exact}(?=[\d.−-])|(?<=\d(?:k|m|bn)?)${exact}(?![\p{L}\d]))`;
}

const longestFirst = [...new Set(currencies.flatMap(signsOf))].sort((a, b) => b.length - a.length);

/** Finds every sign of a currency in a text in small letters and without spaces. */
export const CURRENCY_SIGN = new RegExp(longestFirst.map(pattern).join("|"), "gu");

/** Whether a sign may mean an amount in this currency. */
export const isSignOf = (sign: string, currency: Currency): boolean => signsOf(currency).includes(sign);

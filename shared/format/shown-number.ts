import type { Currency } from "../model/currency.ts";
import { withCurrency } from "./currency-symbol.ts";
import { decimal } from "./decimal.ts";
import { plainNumber } from "./plain-number.ts";
import { withPercent } from "./percent-sign.ts";

/** How a figure is counted, and so how it is written and typed. `percent`: 0.45 is 45 %. `code`: a year or a seed, never grouped. */
export type FigureUnit = "money" | "percent" | "people" | "months" | "number" | "multiple" | "code";

/** Up to 15 significant digits, no more decimals than there are. */
const plain = (value: number): string => String(Number(value.toPrecision(12)));

/** The number as it is read: grouped, and pence only where there are any. */
export function shownNumber(value: number, unit: FigureUnit): string {
  if (unit === "code") return plainNumber(value);
  const shown = unit === "percent" ? Number((value * 100).toPrecision(12)) : value;
  const fraction = plain(Math.abs(shown)).split(".")[1]?.length ?? 0;
  const decimals = unit === "money" && fraction > 0 ? Math.max(2, Math.min(6, fraction)) : Math.min(6, fraction);
  return decimal(shown, decimals);
}

/** A value with its unit, as in a sentence: "£2,600", "7.5%", "1.5×", "1 month". */
export function withUnit(value: number, unit: FigureUnit, currency: Currency): string {
  const text = shownNumber(value, unit);
  switch (unit) {
    case "money":
      return withCurrency(text, currency);
    case "percent":
      return withPercent(text);
    case "multiple":
      return `${text}×`;
    case "months":
      return `${text} ${value === 1 ? "month" : "months"}`;
    case "people":
    case "number":
    case "code":
      return text;
  }
}

import type { Currency } from "../model/currency.ts";
import { decimal, minusSign } from "./decimal.ts";
import { exactMoney } from "./exact-money.ts";
import { withPercent } from "./percent-sign.ts";
import { plainNumber } from "./plain-number.ts";
import { wholeMoney } from "./whole-money.ts";

/** What a term of a contract is counted in; a factor multiplies what stands in the file. */
export type TermUnit = "money" | "rate" | "count" | "months" | "number" | "factor";

/** Per cents to a basis point, without needless noughts: 5%, 6.25%. */
function shortPercent(share: number): string {
  const hundredths = Math.round(Number((share * 10_000).toPrecision(15)));
  return withPercent(decimal(share * 100, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2));
}

/** A term to its last digit, as a contract states it: `£1,234.50`, `£1,500,000`, `6.25%`, `412`, `4 months`. */
export function termValue(value: number, unit: TermUnit, currency: Currency): string {
  if (unit === "money") return Number.isInteger(value) ? wholeMoney(value, currency) : exactMoney(value, currency);
  if (unit === "rate" || unit === "factor") return shortPercent(value);
  if (unit === "months") return `${decimal(value)} ${value === 1 ? "month" : "months"}`;
  return unit === "count" ? decimal(value) : plainNumber(value).replace(/^-/u, minusSign);
}

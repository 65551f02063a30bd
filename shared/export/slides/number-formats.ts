import { withCurrency } from "../../format/currency-symbol.ts";
import { moneyScale } from "../../format/money-scale.ts";
import type { Currency } from "../../model/currency.ts";

const thousands = { "": "", k: ",", m: ",,", bn: ",,," } as const;
const quoted = (text: string): string => (text === "" ? "" : `"${text.replaceAll('"', "")}"`);

/** An amount’s sign as the app writes it, around a spreadsheet’s own code for the number. */
function around(code: string, currency: Currency, isNegative: boolean): string {
  const [before = "", after = ""] = withCurrency(isNegative ? "−0" : "0", currency).split("0");
  return `${quoted(before)}${code}${quoted(after)}`;
}

/** How amounts up to one are written on an axis, all in one unit: `"£"#,##0.0,,"m"`. The numbers beneath stay whole. */
export function moneyFormat(largest: number, currency: Currency): string {
  const { size, suffix } = moneyScale(Math.abs(largest));
  const decimals =
    size > 1 && Math.abs(largest) / size < 4 ? ".00" : size > 1 && Math.abs(largest) / size < 40 ? ".0" : "";
  const code = `#,##0${decimals}${thousands[suffix]}${quoted(suffix)}`;
  return [around(code, currency, false), around(code, currency, true), around("0", currency, false)].join(";");
}

/** How a chance or a share of trials is written. */
export const SHARE_FORMAT = "0%";
/** How people are written. */
export const PEOPLE_FORMAT = "#,##0";

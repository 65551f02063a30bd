import type { NumberStyle } from "./number-style.ts";
import { shownStyle } from "./shown-style.ts";

/** The minus sign of typography (U+2212), as wide as a plus and a figure. */
export const minusSign = "−";

/**
 * A number with its digits grouped by threes and a fixed number of decimals, in the style shown: `decimal(-1234.5, 2)` is
 * `−1,234.50`, in Germany's `−1.234,50`. Written out here and not by Intl, whose answers differ between Chromium 108 and
 * Node 20. Halves go away from zero, and what rounds to nothing has no sign.
 */
export function decimal(value: number, decimals = 0, style: NumberStyle = shownStyle()): string {
  const digits = magnitudeDigits(value, decimals);
  const [whole = "0", fraction] = digits.split(".");
  const grouped = whole.length < style.groupedFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  const sign = value < 0 && /[1-9]/.test(digits) ? minusSign : "";
  return sign + (fraction === undefined ? grouped : `${grouped}${style.decimal}${fraction}`);
}

/** The digits of |value|, rounded. Fifteen significant digits first, so that 1.005 is the half it was meant to be. */
function magnitudeDigits(value: number, decimals: number): string {
  const scaled = Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(15)));
  if (!Number.isSafeInteger(scaled)) return Math.abs(value).toFixed(decimals);
  const text = String(scaled).padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

import { decimal, minusSign } from "./decimal.ts";

/**
 * By how much one chance is above another, in percentage points: `+12 points`, `−0.4 points`; `0 points` where they are the
 * same. One decimal where the whole of it, or its standard error, is below one point.
 */
export function points(difference: number, standardError: number): string {
  const fine = Math.abs(difference) < 0.0095 || standardError < 0.0045 ? 1 : 0;
  const text = decimal(Math.abs(difference * 100), difference === 0 ? 0 : fine);
  const sign = /[1-9]/.test(text) ? (difference > 0 ? "+" : minusSign) : "";
  return `${sign}${text} ${text === "1" ? "point" : "points"}`;
}

/** The standard error of a difference of chances, in points: `±1`, `±0.4`, `±0`. */
export const pointsError = (standardError: number): string =>
  standardError === 0 ? "±0" : `±${(standardError * 100).toFixed(standardError < 0.0095 ? 1 : 0)}`;

import { decimal, minusSign } from "./decimal.ts";

/**
 * By how much one chance is above another, in percentage points: `+12 points`, `−0.4 points`; `0 points` where they are the
 * same. One decimal where the whole of it, or its standard error, is below one point; none between never and always: `+100 points`.
 */
export function points(difference: number, standardError: number): string {
  const fine = Math.abs(difference) < 0.0095 || standardError < 0.0045 ? 1 : 0;
  const text = decimal(Math.abs(difference * 100), Number.isInteger(difference) ? 0 : fine);
  if (!/[1-9]/.test(text)) return "0 points";
  const sign = difference > 0 ? "+" : minusSign;
  return `${sign}${text} ${text === "1" ? "point" : "points"}`;
}

/** The standard error of a chance or of a difference of chances, in points: `±1`, `±0.4`, `±<0.1`, `±0`. */
export function pointsError(standardError: number): string {
  if (standardError === 0) return "±0";
  if (standardError < 0.0005) return `±<${decimal(0.1, 1)}`;
  return `±${decimal(standardError * 100, standardError < 0.0095 ? 1 : 0)}`;
}

import { pow } from "../random/elementary.ts";

/**
 * (1 + rate)^(−month/12) for each month from 0: what money of that month is worth at month 0. Exactly as HM Treasury's
 * Green Book discounts, in months.
 */
export function discountFactors(rate: number, months: number): Float64Array {
  return Float64Array.from({ length: months }, (_, month) => pow(1 + rate, -month / 12));
}

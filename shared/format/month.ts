import { calendarMonth } from "./calendar-month.ts";
import { decimal } from "./decimal.ts";
import { isShowable, missingValue } from "./missing-value.ts";

/**
 * Months after the service start, with the date: `month 31 · Jul 2017` for a deal whose month 0 is December 2014.
 * A mean is rounded to a whole month.
 */
export function month(value: number | undefined, startMonth: string): string {
  if (!isShowable(value)) return missingValue;
  const whole = Math.round(value);
  const date = calendarMonth(whole, startMonth);
  return date === "" ? `month ${decimal(whole)}` : `month ${decimal(whole)} · ${date}`;
}

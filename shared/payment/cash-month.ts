import type { Invoicing } from "../model/payment-terms.ts";
import { monthsInPeriod } from "../model/period.ts";

/**
 * Step 11: the month in which a claim of `month` is paid: verified after the lag, invoiced at the end of the period in
 * which that falls (periods count from month 0), paid the payment lag later.
 *
 * @example quarterly, verified after 1 month, paid after 2: a claim of month 4 is verified in 5, invoiced at the end of
 * month 5, paid in month 7.
 */
export function cashMonth(month: number, { period, verificationLagMonths, paymentLagMonths }: Invoicing): number {
  const length = monthsInPeriod(period);
  const verified = month + verificationLagMonths;
  return Math.floor(verified / length) * length + length - 1 + paymentLagMonths;
}

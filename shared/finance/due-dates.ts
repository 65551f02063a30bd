import type { TrancheTerms } from "./tranche-terms.ts";

/** Month in which principal falls due; −1: as cash allows. What would be due later is due when a contract ends early. */
export const repaidFrom = ({ repaymentMonth }: TrancheTerms, endedIn: number): number =>
  repaymentMonth === -1 ? -1 : Math.min(repaymentMonth, endedIn);

/** Whether a tranche can be drawn: until its principal falls due; on a schedule, until the contract ends. */
export function canBeDrawn(terms: TrancheTerms, month: number, endedIn: number): boolean {
  const repaid = repaidFrom(terms, endedIn);
  return (repaid === -1 || month <= repaid) && (!terms.scheduled || month <= endedIn);
}

/** Whether principal is repaid as far as cash allows. */
export function principalFallsDue(terms: TrancheTerms, month: number, period: boolean, endedIn: number): boolean {
  const repaid = repaidFrom(terms, endedIn);
  return repaid === -1 ? period : month === repaid || (month > repaid && period);
}

/** Whether coupon and fee fall due: in the coupon's months, or with every distribution; and with principal due at a month. */
export function couponFallsDue(terms: TrancheTerms, month: number, period: boolean, endedIn: number): boolean {
  if (terms.repaymentMonth !== -1 && principalFallsDue(terms, month, period, endedIn)) return true;
  const { coupon } = terms;
  if (!coupon || coupon.firstPayment === -1) return period;
  return month >= coupon.firstPayment && (month - coupon.firstPayment) % coupon.everyMonths === 0;
}

/** Whether performance decides in a month how much principal is repayable: when it first falls due, or in the last month. */
export function decidesPrincipal(terms: TrancheTerms, month: number, last: boolean, endedIn: number): boolean {
  const repaid = repaidFrom(terms, endedIn);
  return month === repaid || (last && (repaid === -1 || month < repaid));
}

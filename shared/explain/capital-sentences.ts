import type { Capital } from "../model/capital.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Currency } from "../model/currency.ts";
import { coverOf, type CouponByPerformance, type PerformanceSchedule, type Tranche } from "../model/tranche.ts";
import { performanceScheduleWords } from "./performance-words.ts";
import { contractMoney, plainPercent } from "./words.ts";

/** A coupon that follows performance: from when, by what, decided when, and its floor. */
export function couponSentence(
  { fromMonth, schedule, decided, floorRate, floorUntilMonth }: CouponByPerformance,
  scenario: Scenario,
): string {
  const when =
    decided === "atRepayment"
      ? "Performance in the month of repayment decides it for all of these months."
      : "Performance at the end of a month decides it for the next.";
  const until = floorUntilMonth === undefined ? "" : ` until month ${floorUntilMonth}`;
  const floor = floorRate === undefined ? "" : ` It is never below ${plainPercent(floorRate)}${until}.`;
  return `From month ${fromMonth} the coupon follows ${performanceScheduleWords(schedule, scenario)}. ${when}${floor}`;
}

/** How much of principal is repayable, by performance at repayment. */
export const principalAtRiskSentence = (schedule: PerformanceSchedule, scenario: Scenario): string =>
  `The share of principal that is repayable follows ${performanceScheduleWords(schedule, scenario)}. The rest is written off.`;

/** What of a tranche's commitment nobody makes good, within a sentence: "£155,000 at risk, £155,000 guaranteed by the Foundation". */
export function atRiskWords({ commitment, guarantee }: Tranche, currency: Currency): string {
  if (!guarantee) return "all of it at risk";
  const money = (amount: number): string => contractMoney(amount, currency);
  const covered = coverOf(guarantee, commitment.value);
  const left = commitment.value - covered;
  return left > 0
    ? `${money(left)} at risk, ${money(covered)} guaranteed by ${guarantee.guarantor}`
    : `none of it at risk, guaranteed by ${guarantee.guarantor}`;
}

/** Terms that tranches share, where they differ from the usual: how they are drawn, and who is paid first. */
export function sharedTermSentences({
  asNeededOrder,
  orderOfPayment,
}: Capital): readonly (readonly ["asNeededOrder" | "orderOfPayment", string])[] {
  return [
    ...(asNeededOrder === "inProportion"
      ? [["asNeededOrder", "Tranches drawn as needed share each call in proportion to their commitments."] as const]
      : []),
    ...(orderOfPayment === "classByClass"
      ? [
          [
            "orderOfPayment",
            "A class of seniority is paid fees, coupons and principal that are due before the next class gets anything.",
          ] as const,
        ]
      : []),
  ];
}

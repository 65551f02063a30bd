import type { SenseWarning } from "../../model/sense-warning.ts";
import { chance } from "../../format/chance.ts";
import { cashMonth } from "../../payment/cash-month.ts";
import type { SenseCheck, SenseContext } from "../sense-check.ts";

/** All but a trial's luck. */
const ALL = 0.995;
/** Fewer than one in ten is the usual tail. */
const SOME = 0.1;
/** Half a year to settle the last claims is usual. */
const USUAL_MONTHS_TO_SETTLE = 6;

const mend = "Move the last claim month later, end referrals earlier, or shorten the waits.";

function lateAchievements({ scenario, pilot }: SenseContext): readonly SenseWarning[] {
  const paid = scenario.outcomes.flatMap((outcome, place) =>
    scenario.payment.rateCard.some((rule) => rule.outcome === outcome.id && !rule.schedule)
      ? [{ name: outcome.name, place, share: pilot().lateShare(place) }]
      : [],
  );
  const { lastClaimMonth } = scenario.payment;
  const never = paid.filter(({ share }) => share >= ALL);
  const partly = paid.filter(({ share }) => share >= SOME && share < ALL).sort((a, b) => b.share - a.share);
  const told = partly.slice(0, 3).map(({ name, share }) => `${chance(share)} of “${name}”`);
  const more = partly.length > 3 ? ` and of ${partly.length - 3} more` : "";
  return [
    ...never.map(({ name, place }): SenseWarning => ({
      path: ["outcomes", place, "delay", "months"],
      code: "outcome-after-last-claim",
      weight: "strong",
      sentence: `On the stated waits “${name}” comes after the last claim month (${lastClaimMonth}), so it is never paid.`,
      reason: "Achievements after the last claim month count, but nobody pays for them.",
      mend,
    })),
    ...(partly.length === 0
      ? []
      : [
          {
            path: ["payment", "lastClaimMonth"],
            code: "outcomes-after-last-claim",
            weight: "mild" as const,
            sentence: `Too late to be claimed, after month ${lastClaimMonth}: ${told.join(", ")}${more}.`,
            reason: "Those who start late are helped and not paid for: the deal earns less than its rates suggest.",
            mend,
          },
        ]),
  ];
}

function latePayment({ scenario }: SenseContext): readonly SenseWarning[] {
  const { payment, deal } = scenario;
  const after = cashMonth(payment.lastClaimMonth, payment.invoicing) - (deal.contractMonths - 1);
  if (after <= USUAL_MONTHS_TO_SETTLE) return [];
  return [
    {
      path: ["payment", "invoicing", "paymentLagMonths"],
      code: "payment-after-contract",
      weight: "mild",
      sentence: `The last claims are paid ${after} months after the contract has ended.`,
      reason: "Whoever holds the contract must keep an account, and investors must wait, long after the work is done.",
      mend: "Shorten the lags, or lengthen the contract and budget for the time it takes to settle.",
    },
  ];
}

/** Outcomes that come too late to be claimed, and payments long after the end. */
export const lateOutcomes: SenseCheck = (context) => [...lateAchievements(context), ...latePayment(context)];

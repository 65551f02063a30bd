import type { PaymentRule, PaymentSchedule } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { lateEffects } from "#shared/sense/checks/late-effects.ts";
import { cohortMeasured } from "../support/counted-parts.ts";
import { arrivals, rule } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import type { Planted } from "./planted.ts";

const schedule = (measured: PaymentSchedule["measured"]): PaymentSchedule => ({
  effect: "relative",
  unit: "amount",
  between: "stepped",
  points: [{ effect: 0.1, value: 1000 }],
  measured,
});

/** Two cohorts that start in months 0 and 6 and are tracked for a year: known in months 11 and 17 and so long after. */
const measured = (after: number, of: PaymentRule): Scenario =>
  plainDeal({
    cohort: { segments: [arrivals("first", [0]), arrivals("second", [6])] },
    outcomes: [
      cohortMeasured("days", { rate: 0.5, baseline: 1 }, { measuredAfterMonths: after }),
      ...plainDeal().outcomes,
    ],
    payment: { rateCard: [of] },
  });

const planted = (fault: string, names: readonly string[], after: number, mended: number, of: PaymentRule): Planted => ({
  fault,
  check: lateEffects,
  code: "effect-after-last-claim",
  path: "payment.lastClaimMonth",
  names,
  planted: measured(after, of),
  mended: measured(mended, of),
});

const pooled = rule("days", 0, { schedule: schedule("pooled") });
const perCohort = rule("days", 0, { schedule: schedule("perCohort") });
const triggered = rule("job", 100, {
  trigger: { outcome: "days", effect: "relative", minimumEffect: 0.1, paysEarlierClaims: true },
});

export const plantedEffects: readonly Planted[] = [
  planted("a pooled effect known after the last claim month", ["Rule days", "month 24", "(23)"], 7, 6, pooled),
  planted(
    "one cohort's effect known after the last claim month",
    ["Of 2 cohorts", "1 never", "month 24"],
    7,
    6,
    perCohort,
  ),
  planted("every cohort's effect known too late", ["is never paid", "month 30"], 13, 6, perCohort),
  planted("a trigger known after the last claim month", ["Rule job", "month 24"], 7, 6, triggered),
];

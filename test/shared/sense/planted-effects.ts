import type { PaymentRule, PaymentSchedule } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { lateEffects } from "#shared/sense/checks/late-effects.ts";
import { rateHardlyKnown } from "#shared/sense/checks/rate-hardly-known.ts";
import { cohortMeasured } from "../support/counted-parts.ts";
import { arrivals, outcome, rule } from "../support/deal-parts.ts";
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

const rate = (low: number, high: number) => ({ family: "uniform" as const, low, high });

export const plantedEffects: readonly Planted[] = [
  {
    fault: "a rate of almost anything",
    check: rateHardlyKnown,
    code: "rate-hardly-known",
    path: "outcomes.0.withService.rate",
    // Of 10 % to 90 %, eight of ten cases lie between 18 % and 82 %.
    names: ["Outcome job", "18% and 82%"],
    planted: plainDeal({ outcomes: [outcome("job", { rate: rate(0.1, 0.9) })] }),
    mended: plainDeal({ outcomes: [outcome("job", { rate: rate(0.3, 0.7) })] }),
  },
  {
    fault: "a baseline that may be next to nothing or a lot",
    check: rateHardlyKnown,
    code: "rate-hardly-known",
    path: "outcomes.0.baseline",
    names: ["without the service", "2% and 18%"],
    planted: plainDeal({ outcomes: [outcome("job", { baseline: rate(0, 0.2) })] }),
    mended: plainDeal({ outcomes: [outcome("job", { baseline: rate(0, 0.1) })] }),
  },
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

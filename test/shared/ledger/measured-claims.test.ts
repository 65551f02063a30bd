import { describe, expect, it } from "vitest";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import type { Capital } from "#shared/model/capital.ts";
import type { LedgerDocument } from "#shared/model/ledger.ts";
import type { EffectTrigger, PaymentRule, PaymentSchedule } from "#shared/model/payment-rule.ts";
import { cohortMeasured } from "../support/counted-parts.ts";
import { arrivals, outcome, rule } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

/** Two cohorts with 12 % and 4 % fewer days than 100, known in months 11 and 17 and so long after. */
const ledger = (after: number, of: PaymentRule, capital: Partial<Capital> = {}): LedgerDocument =>
  trialLedger(
    plainDeal({
      cohort: { segments: [arrivals("first", [0, 0]), arrivals("second", [6, 6])] },
      outcomes: [
        cohortMeasured(
          "days",
          { rate: 88, baseline: 100 },
          {
            measuredAfterMonths: after,
            bySegment: { second: { withService: { statedAs: "rate", rate: { value: 96, status: "illustrative" } } } },
          },
        ),
        outcome("job"),
      ],
      payment: { rateCard: [of] },
      capital,
    }),
    1,
    0,
    "test",
  );

const scheduled = (measured: PaymentSchedule["measured"], least = 0.05): PaymentRule =>
  rule("days", 0, {
    schedule: {
      effect: "relative",
      unit: "amount",
      between: "stepped",
      points: [{ effect: least, value: 1000 }],
      measured,
    },
  });

const told = ({ claims }: LedgerDocument) =>
  claims.map(({ segment, effect, amount, because }) => [segment, effect?.toFixed(4), amount, because]);

describe("a claim on a measured effect", () => {
  it("says which effect it is paid on, or that nothing is paid for it", () => {
    expect(told(ledger(0, scheduled("perCohort")))).toEqual([
      ["first", "0.1200", 1000, "Paid on the effect of the cohort, 12% fewer."],
      ["second", "0.0400", 0, "Nothing is paid for the effect of the cohort, 4% fewer."],
    ]);
  });

  it("says that the contract had ended before an effect was known", () => {
    const performance = { kind: "measuredEffect", outcome: "days", effect: "relative" } as const;
    const ended = ledger(0, scheduled("perCohort", 0.01), {
      earlyTermination: { testMonth: 12, minimumPerformance: { performance, minimum: 0.5 } },
    });
    expect(ended.endedEarly?.month).toBe(12);
    expect(told(ended)).toEqual([
      ["first", "0.1200", 1000, "Paid on the effect of the cohort, 12% fewer."],
      [
        "second",
        "0.0400",
        0,
        "Nothing is paid for the effect of the cohort, 4% fewer: it was not known when the contract ended.",
      ],
    ]);
  });

  it("is of no segment where all cohorts are measured together", () => {
    expect(told(ledger(0, scheduled("pooled")))).toEqual([
      [undefined, "0.0800", 1000, "Paid on the effect of all cohorts together, 8% fewer."],
    ]);
  });

  it("says that cohorts had already been paid what all together are worth", () => {
    expect(told(ledger(0, scheduled("perCohortThenPooled")))[2]).toEqual([
      undefined,
      "0.0800",
      0,
      "Cohorts were already paid all that the effect of all cohorts together, 8% fewer, is worth.",
    ]);
  });

  it("is told, too, where the effect is known too late to be claimed", () => {
    expect(told(ledger(7, scheduled("perCohort", 0.04)))).toEqual([
      ["first", "0.1200", 1000, "Paid on the effect of the cohort, 12% fewer."],
      [
        "second",
        "0.0400",
        0,
        "Nothing is paid for the effect of the cohort, 4% fewer: it is known only after the last claim month.",
      ],
    ]);
  });

  it("can be worked out from what was measured", () => {
    expect(ledger(0, scheduled("pooled")).measurements).toEqual([
      { outcome: "days", segment: "first", people: 2, mean: 88, comparisons: [100], weights: [1], knownInMonth: 11 },
      { outcome: "days", segment: "second", people: 2, mean: 96, comparisons: [100], weights: [1], knownInMonth: 17 },
    ]);
  });

  it.each([
    [7, 0.05, "The effect that triggers this rule is known only after the last claim month."],
    [0, 0.09, "The measured effect did not reach the trigger of the rule."],
    [0, 0.05, "It was claimed before the effect that triggers this rule was known."],
  ])("tells why a trigger struck out a claim: known after %i, least effect %f", (after, minimumEffect, because) => {
    const trigger: EffectTrigger = { outcome: "days", effect: "relative", minimumEffect, paysEarlierClaims: false };
    const { claims } = ledger(after, rule("job", 100, { trigger }));
    expect(claims.map((claim) => claim.because)).toEqual([because, because, because, because]);
  });
});

import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { Plan } from "#shared/model/plan.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { moreSustainedThanEntered } from "#shared/sense/checks/more-sustained-than-entered.ts";
import { planSums } from "#shared/sense/checks/plan-sums.ts";
import { ratesAboveOne } from "#shared/sense/checks/rates-above-one.ts";
import { outcome, people, rule, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { milestone } from "./planted.ts";
import type { Planted } from "./planted.ts";

const capped = (claims: number, of: PaymentRule): PaymentRule => ({ ...of, cap: { claims } });
const jobs = [outcome("job"), outcome("kept", { after: "job" })];

/** Istanbul Kodluyor: 600 starts, 450 jobs, six months in work in three tiers, and a maximum that implies 547 of them. */
const istanbul = (maximum: number, lastTier = 411): Scenario =>
  plainDeal({
    cohort: { segments: [people("all", 600)] },
    outcomes: [milestone("start"), ...jobs],
    payment: {
      rateCard: [
        capped(600, rule("start", 240)),
        capped(450, rule("job", 1000)),
        {
          ...rule("kept", 1100),
          tiers: [
            { fromClaim: 371, price: 1000 },
            { fromClaim: lastTier, price: 1350 },
          ],
        },
      ],
      contractCap: term(maximum),
    },
  });

const planned = (plan: Partial<Plan>, deal = plainDeal({ outcomes: jobs })): Scenario => ({
  ...deal,
  plans: [{ id: "high", name: "High case", outcomes: {}, ...plan }],
});

const either = (rate: number): Scenario =>
  plainDeal({
    cohort: { segments: [people("all", 200)] },
    outcomes: [outcome("part-time", { rate }), outcome("full-time", { rate })],
    payment: {
      rateCard: [rule("part-time", 100), rule("full-time", 200)],
      exclusiveGroups: [{ id: "work", rules: ["part-time", "full-time"], pays: "best" }],
    },
  });

/** Counts and sums that cannot be. */
export const plantedCounts: readonly Planted[] = [
  {
    fault: "a plan with more sustained than entered (Istanbul)",
    check: moreSustainedThanEntered,
    code: "more-sustained-than-entered",
    path: "plans.0.outcomes.kept",
    names: ["547", "450", "Outcome job"],
    planted: planned(
      { outcomes: { job: 450, kept: 547 } },
      plainDeal({ cohort: { segments: [people("all", 600)] }, outcomes: jobs }),
    ),
    mended: planned({ outcomes: { job: 10, kept: 7 } }),
  },
  {
    fault: "a plan with more outcomes than people",
    check: moreSustainedThanEntered,
    code: "more-sustained-than-entered",
    path: "plans.0.outcomes.job",
    names: ["11", "10 people"],
    planted: planned({ outcomes: { job: 11 } }),
    mended: planned({ outcomes: { job: 10 } }),
  },
  {
    fault: "a contract cap that implies more sustained than entered (Istanbul)",
    check: moreSustainedThanEntered,
    code: "more-sustained-than-entered",
    path: "payment.contractCap",
    names: ["547", "450", "Rule kept"],
    planted: istanbul(1_225_950),
    mended: istanbul(1_095_000),
  },
  {
    fault: "a tier that nobody can reach",
    check: moreSustainedThanEntered,
    code: "more-sustained-than-entered",
    path: "payment.rateCard.2.tiers.1.fromClaim",
    names: ["500", "450"],
    planted: istanbul(1_000_000, 500),
    mended: istanbul(1_000_000, 411),
  },
  {
    fault: "more claims a person than achievements",
    check: moreSustainedThanEntered,
    code: "more-sustained-than-entered",
    path: "payment.rateCard.0.claimsPerPerson",
    names: ["3 times", "once"],
    planted: plainDeal({ payment: { rateCard: [{ ...rule("job", 100), claimsPerPerson: 3 }] } }),
    mended: plainDeal({
      outcomes: [{ ...outcome("job"), repeats: { times: 3, everyMonths: 3 } }],
      payment: { rateCard: [{ ...rule("job", 100), claimsPerPerson: 3 }] },
    }),
  },
  {
    fault: "one or the other, together above 100 %",
    check: ratesAboveOne,
    code: "rates-above-one",
    path: "payment.exclusiveGroups.0",
    names: ["200 people", "Outcome part-time", "Outcome full-time"],
    planted: either(0.7),
    mended: either(0.4),
  },
  {
    fault: "years of a plan that do not add up",
    check: planSums,
    code: "plan-years-do-not-add-up",
    path: "plans.0.payments",
    names: ["£900", "£1,000"],
    planted: planned({ payments: 1000, paymentsByYear: [400, 500] }),
    mended: planned({ payments: 1000, paymentsByYear: [400, 600] }),
  },
  {
    fault: "a plan above the contract cap",
    check: planSums,
    code: "plan-above-cap",
    path: "plans.0.paymentsByYear",
    names: ["£900", "£800"],
    planted: planned({ paymentsByYear: [400, 500] }, plainDeal({ payment: { contractCap: term(800) } })),
    mended: planned({ paymentsByYear: [400, 400] }, plainDeal({ payment: { contractCap: term(800) } })),
  },
];

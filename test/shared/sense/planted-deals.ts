import type { Scenario } from "#shared/model/scenario.ts";
import { activityPayments } from "#shared/sense/checks/activity-payments.ts";
import { baselineZero } from "#shared/sense/checks/baseline-zero.ts";
import { budgetBelowCap } from "#shared/sense/checks/budget-below-cap.ts";
import { independenceUnderPersonCap } from "#shared/sense/checks/independence-under-person-cap.ts";
import { lateOutcomes } from "#shared/sense/checks/late-outcomes.ts";
import { noSharedUncertainty } from "#shared/sense/checks/no-shared-uncertainty.ts";
import { noVolumeRisk } from "#shared/sense/checks/no-volume-risk.ts";
import { pathwayAbovePersonCap } from "#shared/sense/checks/pathway-above-person-cap.ts";
import { priceAboveValue } from "#shared/sense/checks/price-above-value.ts";
import { savingsAfterAppraisal } from "#shared/sense/checks/savings-after-appraisal.ts";
import { thinEvidence } from "#shared/sense/checks/thin-evidence.ts";

import { input, outcome, people, rule, saving, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { milestone, type Planted } from "./planted.ts";

const evidence = (successes: number, trials: number) => ({ family: "evidence" as const, successes, trials });
const delayed = (delay: number): Scenario => plainDeal({ outcomes: [outcome("job", { delay })] });
const lagged = (paymentLagMonths: number): Scenario =>
  plainDeal({ payment: { invoicing: { period: "month", verificationLagMonths: 0, paymentLagMonths } } });
const jobs = [outcome("job"), outcome("kept", { after: "job" })];
const milestonePaid = (price: number): Scenario =>
  plainDeal({
    outcomes: [milestone("assessed"), outcome("job")],
    payment: { rateCard: [rule("assessed", price), rule("job", 100)] },
  });
const priced = (price: number, savings = [saving("job", 100)]): Scenario =>
  plainDeal({
    outcomes: [outcome("job", { rate: 0.5, baseline: 0.25 })],
    cohort: { segments: [people("all", 400)] },
    payment: { rateCard: [rule("job", price)] },
    savings,
  });
const twoPathways = (correlation: number): Scenario =>
  plainDeal({
    cohort: { withinPersonCorrelation: input(correlation) },
    outcomes: [outcome("job"), outcome("home")],
    payment: { rateCard: [rule("job", 100), rule("home", 100)], perPersonCap: term(250) },
  });

/** Caps and capital have tables of their own: planted-caps.ts, planted-capital.ts. */
export const plantedDeals: readonly Planted[] = [
  {
    fault: "a price above the value of an outcome to the payer",
    check: priceAboveValue,
    code: "price-above-value",
    path: "payment.rateCard.0.price",
    names: ["Outcome job"],
    // Half achieve and a quarter would have: the most it is worth is 100 × (0.5 − 0.25) / 0.5 = 50.
    planted: priced(60),
    mended: priced(48),
  },
  {
    fault: "a price for what has no value",
    check: priceAboveValue,
    code: "price-without-value",
    path: "savings",
    names: ["Outcome job"],
    planted: priced(60, []),
    mended: priced(48),
  },
  {
    fault: "milestones that make up most payments",
    check: activityPayments,
    code: "activity-payments",
    path: "payment.rateCard.0.price",
    names: ["£1.50k", "£2.50k", "60%"],
    planted: milestonePaid(150),
    mended: milestonePaid(90),
  },
  {
    fault: "a pathway that earns more than the per-person cap",
    check: pathwayAbovePersonCap,
    code: "pathway-above-person-cap",
    path: "payment.perPersonCap",
    names: ["£300", "£250", "Outcome kept"],
    planted: plainDeal({
      outcomes: jobs,
      payment: { rateCard: [rule("job", 100), rule("kept", 200)], perPersonCap: term(250) },
    }),
    mended: plainDeal({
      outcomes: jobs,
      payment: { rateCard: [rule("job", 100), rule("kept", 150)], perPersonCap: term(250) },
    }),
  },
  {
    fault: "an outcome that always comes after the last claim month",
    check: lateOutcomes,
    code: "outcome-after-last-claim",
    path: "outcomes.0.delay.months",
    names: ["Outcome job", "(23)"],
    planted: delayed(24),
    mended: delayed(23),
  },
  {
    fault: "outcomes of those who start late",
    check: lateOutcomes,
    code: "outcomes-after-last-claim",
    path: "payment.lastClaimMonth",
    names: ["50%", "Outcome job"],
    planted: plainDeal({
      cohort: { segments: [people("all", 10, { profile: { kind: "even", firstMonth: 0, months: 20 } })] },
      outcomes: [outcome("job", { delay: 14 })],
    }),
    mended: plainDeal({
      cohort: { segments: [people("all", 10, { profile: { kind: "even", firstMonth: 0, months: 20 } })] },
      outcomes: [outcome("job", { delay: 4 })],
    }),
  },
  {
    fault: "payment long after the contract's end",
    check: lateOutcomes,
    code: "payment-after-contract",
    path: "payment.invoicing.paymentLagMonths",
    names: ["9 months"],
    planted: lagged(9),
    mended: lagged(6),
  },
  {
    fault: "a saving that begins after the appraisal",
    check: savingsAfterAppraisal,
    code: "savings-after-appraisal",
    path: "savings.0.startLagMonths",
    names: ["24 months"],
    planted: plainDeal({ savings: [saving("job", 100, { startLagMonths: 24 })] }),
    mended: plainDeal({ savings: [saving("job", 100, { startLagMonths: 23 })] }),
  },
  {
    fault: "a budget below the cap",
    check: budgetBelowCap,
    code: "budget-below-cap",
    path: "payment.budget",
    names: ["£900", "£1,000"],
    planted: plainDeal({ payment: { budget: term(900), contractCap: term(1000) } }),
    mended: plainDeal({ payment: { budget: term(1000), contractCap: term(1000) } }),
  },
  {
    fault: "certain rates",
    check: noSharedUncertainty,
    code: "no-shared-uncertainty",
    path: "outcomes.0.withService.rate",
    names: ["certain"],
    planted: plainDeal(),
    mended: plainDeal({ outcomes: [outcome("job", { rate: evidence(41, 120) })] }),
  },
  {
    fault: "certain referrals",
    check: noVolumeRisk,
    code: "no-volume-risk",
    path: "cohort.segments.0.referrals",
    names: ["10 people"],
    planted: plainDeal(),
    mended: plainDeal({ cohort: { segments: [people("all", { family: "uniform", low: 8, high: 12 })] } }),
  },
  {
    fault: "independence under a per-person cap",
    check: independenceUnderPersonCap,
    code: "independence-under-person-cap",
    path: "cohort.withinPersonCorrelation",
    names: ["2 pathways"],
    planted: twoPathways(0),
    mended: twoPathways(0.3),
  },
  {
    fault: "a rate from a handful of people",
    check: thinEvidence,
    code: "thin-evidence",
    path: "outcomes.0.withService.rate",
    names: ["4 of 6"],
    planted: plainDeal({ outcomes: [outcome("job", { rate: evidence(4, 6) })] }),
    mended: plainDeal({ outcomes: [outcome("job", { rate: evidence(20, 30) })] }),
  },
  {
    fault: "a baseline of nothing",
    check: baselineZero,
    code: "baseline-zero",
    path: "outcomes.0.baseline",
    names: ["Outcome job"],
    planted: plainDeal({ savings: [saving("job", 100)] }),
    mended: plainDeal({ outcomes: [outcome("job", { baseline: 0.1 })], savings: [saving("job", 100)] }),
  },
];

import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Tranche } from "#shared/model/tranche.ts";
import {
  arrivals,
  cost,
  holder,
  input,
  outcome,
  payer,
  rule,
  surplus,
  term,
  tranche,
} from "../shared/support/deal-parts.ts";
import { plainDeal, type DealParts } from "../shared/support/plain-deal.ts";

/** A small deal without luck, and what it shows. */
export interface WorkedExample {
  readonly title: string;
  /** Who comes when, and the calculation by hand. */
  readonly story: string;
  readonly scenario: Scenario;
  readonly shows: "claims" | "payments" | "capital";
}

const deal = (months: readonly number[], payment: Partial<PaymentTerms>, parts: DealParts = {}): Scenario =>
  plainDeal({ ...parts, cohort: { segments: [arrivals("all", months)] }, payment });

const bond = (rest: Partial<Tranche>): Tranche => ({
  ...tranche(1000),
  drawdown: { kind: "scheduled", amounts: [{ month: 0, amount: 1000 }] },
  ...rest,
});

const twoOutcomes = [outcome("job", { delay: 1 }), outcome("home")];

/** The examples, in the order in which the rules apply. */
export const workedExamples: readonly WorkedExample[] = [
  {
    title: "An exclusive group pays the best claim",
    story:
      "One person finds a home in month 0 and a job in month 1. Only the dearer claim is paid, though it is later.",
    scenario: deal(
      [0],
      {
        rateCard: [rule("job", 450), rule("home", 300)],
        exclusiveGroups: [{ id: "one", rules: ["job", "home"], pays: "best" }],
      },
      { outcomes: twoOutcomes },
    ),
    shows: "claims",
  },
  {
    title: "Marginal tiers",
    story:
      "Five people get jobs, two of them in month 1. Claims 1 and 2 are £1,100 each, 3 and 4 £1,000, the fifth £1,350.",
    scenario: deal([0, 1, 1, 2, 3], {
      rateCard: [
        rule("job", 1100, {
          tiers: [
            { fromClaim: 1, price: 1100 },
            { fromClaim: 3, price: 1000 },
            { fromClaim: 5, price: 1350 },
          ],
        }),
      ],
    }),
    shows: "claims",
  },
  {
    title: "A threshold that pays earlier claims",
    story: "The third claim comes in month 4. Nothing is paid before; then all three, dated in month 4.",
    scenario: deal([0, 2, 4, 5], {
      rateCard: [rule("job", 100, { threshold: { fromClaim: 3, paysEarlierClaims: true } })],
    }),
    shows: "claims",
  },
  {
    title: "A per-person cap",
    story: "One person has claims of £300 in month 0 and £450 in month 1; the cap is £600. £300, then £300 of £450.",
    scenario: deal(
      [0],
      { rateCard: [rule("job", 450), rule("home", 300)], perPersonCap: term(600) },
      { outcomes: twoOutcomes },
    ),
    shows: "claims",
  },
  {
    title: "A share cap",
    story: "Homes may be at most 20% of what is paid. Jobs come to £300, so homes may come to 0.2 / 0.8 × £300 = £75.",
    scenario: deal(
      [0, 1, 2],
      {
        rateCard: [rule("job", 100), rule("home", 60)],
        shareCaps: [{ rules: ["home"], maximumShare: 0.2 }],
      },
      { outcomes: [outcome("job"), outcome("home")] },
    ),
    shows: "claims",
  },
  {
    title: "An annual cap that carries its excess",
    story:
      "Four claims of £100 fall in the first year, one in the second; the cap is £250 a year. £150 joins month 12 ahead of the new claim.",
    scenario: deal([1, 2, 3, 4, 14], {
      annualCap: { year: "contract", amounts: [term(250)], excess: "carried" },
    }),
    shows: "payments",
  },
  {
    title: "Two payers, one with a cap that spills over",
    story:
      "The council pays 70% up to £100, the fund 30%; what the council cannot pay falls to the fund. Claim 2: £70 is owed, £30 left, so the fund pays £30 + £40.",
    scenario: deal(
      [0, 1],
      { payers: [payer("council", 0.7, { cap: 100, beyondCap: "nextPayer" }), payer("fund", 0.3)] },
      { budgetHolders: [holder("council"), holder("fund")] },
    ),
    shows: "payments",
  },
  {
    title: "Two tranches and a guarantee",
    story:
      "A senior and a junior tranche lend £1,000 each; £1,400 comes back in the last month. The senior is repaid first, the junior gets £400 and half of its principal from a guarantor.",
    scenario: deal(
      Array.from({ length: 14 }, () => 12),
      {},
      {
        deal: { contractMonths: 13 },
        costs: { lines: [cost("staff", "provider", { kind: "oneOff", month: 0 }, 2000)] },
        capital: {
          surplus: surplus(1, 0),
          tranches: [
            bond({ id: "senior", name: "Senior", repayment: { kind: "atMonth", month: 12 } }),
            bond({
              id: "junior",
              name: "Junior",
              seniority: 2,
              repayment: { kind: "atMonth", month: 12 },
              guarantee: { guarantor: "Foundation", shareOfPrincipal: term(0.5) },
            }),
          ],
        },
      },
    ),
    shows: "capital",
  },
  {
    title: "A coupon that follows performance, with a floor",
    story:
      "£1,000 at 3% for a year; then by jobs so far, 0% at none rising to 10% at four, never below 2%. There is one: 2.5% in the second year.",
    scenario: deal(
      [0, 30],
      { rateCard: [rule("job", 3000)] },
      {
        deal: { contractMonths: 37 },
        outcomes: [outcome("job", { delay: 6 })],
        costs: { lines: [cost("staff", "provider", { kind: "oneOff", month: 0 }, 1000)] },
        capital: {
          surplus: surplus(0, 1),
          tranches: [
            bond({
              repayment: { kind: "atMonth", month: 24 },
              coupon: {
                annualRate: input(0.03),
                compounding: "simple",
                paid: "paid",
                payments: { firstMonth: 12, everyMonths: 12 },
                performance: {
                  fromMonth: 13,
                  schedule: {
                    performance: { kind: "outcomeCount", outcome: "job" },
                    between: "interpolated",
                    points: [
                      { from: 0, value: 0 },
                      { from: 4, value: 0.1 },
                    ],
                  },
                  floorRate: 0.02,
                },
              },
            }),
          ],
        },
      },
    ),
    shows: "capital",
  },
];

import type { Currency } from "../model/currency.ts";
import type { Scenario } from "../model/scenario.ts";
import { answered, unknownBaseline, unknownRate } from "./assumed.ts";
import { financialYearStartOf, startingAppraisal, startingSources } from "./starting-appraisal.ts";
import { PAYER_ID } from "./starting-payment.ts";

const placeholder = <V extends number>(value: V) => answered(value, "Placeholder of a blank deal");

/** The least that runs, for those who would rather fill in the editor: one group, one outcome, one rule, no costs, no capital. */
export const blankDeal = (startMonth: string, currency: Currency): Scenario => ({
  format: "outcomes-partnership-scenario",
  version: 1,
  deal: {
    name: "New deal",
    currency,
    startMonth,
    contractMonths: 36,
    financialYearStartMonth: financialYearStartOf(currency),
    commissioner: PAYER_ID,
    provider: "Provider",
    investor: "Investor",
  },
  sources: startingSources,
  budgetHolders: [{ id: PAYER_ID, name: "Commissioner" }],
  cohort: {
    segments: [
      {
        id: "people",
        name: "People",
        referrals: placeholder(100),
        profile: { kind: "even", firstMonth: 0, months: 24 },
        startRate: placeholder(1),
      },
    ],
    serviceMonths: placeholder(6),
    dropOut: { kind: "none" },
    withinPersonCorrelation: placeholder(0),
  },
  outcomes: [
    {
      kind: "binary",
      id: "outcome",
      name: "New outcome",
      withService: { statedAs: "rate", rate: unknownRate() },
      baseline: unknownBaseline(0.5),
      delay: { months: placeholder(6), drawn: "perTrial" },
      afterDropOut: "none",
    },
  ],
  payment: {
    rateCard: [
      {
        id: "pay-outcome",
        name: "New outcome",
        outcome: "outcome",
        price: placeholder(1000),
        evidenceRate: placeholder(1),
        claimsPerPerson: "once",
      },
    ],
    indexation: placeholder(0),
    lastClaimMonth: 35,
    invoicing: { period: "quarter", verificationLagMonths: 1, paymentLagMonths: 1 },
    payers: [{ id: PAYER_ID, name: "Commissioner", budgetHolder: PAYER_ID, share: placeholder(1), beyondCap: "lost" }],
  },
  savings: [],
  costs: { lines: [], indexation: placeholder(0) },
  capital: {
    tranches: [],
    providerPayment: { kind: "cost", markUp: placeholder(0) },
    minimumBalance: placeholder(0),
    reserveMonths: 0,
    distributionPeriod: "quarter",
    recycling: true,
    surplus: { investor: placeholder(0), provider: placeholder(1), commissioner: placeholder(0) },
    aboveCap: "commissioner",
  },
  appraisal: startingAppraisal(currency, startMonth, 36),
  run: { trials: 10_000, seed: 1 },
});

import { measureNames as names } from "../model/measure-names.ts";
import type { ProbabilityId } from "../model/probability.ts";

/** The measures that a sweep tells of each point, by id; a deal may lack some. */
export const sweptMeasures: readonly string[] = [
  names.paymentsTotal,
  names.paymentsBeforeCaps,
  names.withheldPerPerson,
  names.withheldByRules,
  names.withheldByShares,
  names.withheldAnnual,
  names.withheldContract,
  names.withheldPayer,
  names.savingsTotal,
  names.commissionerNetPosition,
  names.commissionerNetPresentValue,
  names.publicNetPresentValue,
  names.investorDrawn,
  names.investorProfit,
  names.investorIrr,
  names.investorMoic,
  names.providerMargin,
  names.peakFundingGap,
];

/** All that is kept of each trial: what is told, and what qualifies an IRR. */
export const keptMeasures: readonly string[] = [...sweptMeasures, names.investorIrrAmbiguous];

/** The probabilities that a sweep tells of each point; they are found from {@link sweptMeasures} alone. */
export const sweptProbabilities: readonly ProbabilityId[] = [
  "payments.overBudget",
  "cap.perPerson.binds",
  "cap.rules.binds",
  "cap.shares.binds",
  "cap.annual.binds",
  "cap.contract.binds",
  "cap.payer.binds",
  "commissioner.worseOff",
  "public.worseOff",
  "investor.nothingDrawn",
  "investor.loss",
  "investor.totalLoss",
  "provider.loss",
  "account.fundingGap",
];

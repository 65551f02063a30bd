import { measureNames as names } from "../../model/measure-names.ts";

/** The figures that a bridge is told of unless others are asked for; a document has all that a deal has. */
export const usualFigures: readonly string[] = [
  `${names.paymentsTotal}.mean`,
  "payments.overBudget",
  `${names.commissionerNetPresentValue}.mean`,
  "investor.loss",
  `${names.investorIrr}.p50`,
  `${names.providerMargin}.mean`,
];

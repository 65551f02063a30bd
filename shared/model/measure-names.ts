/**
 * The ids of the measures every deal has, in one place, so that engine, screens, exports and tests say the same word.
 * Measures of one rule, payer, outcome or holder are named by the functions below.
 */
export const measureNames = {
  paymentsTotal: "payments.total",
  paymentsBeforeCaps: "payments.beforeCaps",
  paymentsPresentValue: "payments.presentValue",
  withheldPerPerson: "withheld.perPersonCap",
  withheldByRules: "withheld.ruleCaps",
  withheldByShares: "withheld.shareCaps",
  withheldAnnual: "withheld.annualCap",
  withheldContract: "withheld.contractCap",
  withheldPayer: "withheld.payerCap",
  serviceFee: "payments.serviceFee",
  plannedPayments: "payments.planned",
  starts: "people.starts",
  dropOuts: "people.dropOuts",
  savingsTotal: "savings.total",
  savingsCashable: "savings.cashable",
  savingsPresentValue: "savings.presentValue",
  widerValue: "savings.widerValue",
  widerPresentValue: "savings.widerPresentValue",
  additionalTotal: "outcomes.additional",
  commissionerPayments: "commissioner.payments",
  commissionerSavings: "commissioner.savings",
  commissionerCosts: "commissioner.costs",
  commissionerNetPosition: "commissioner.netPosition",
  commissionerNetPresentValue: "commissioner.netPresentValue",
  commissionerBreakEvenMonth: "commissioner.breakEvenMonth",
  publicNetPosition: "public.netPosition",
  publicNetPresentValue: "public.netPresentValue",
  publicBreakEvenMonth: "public.breakEvenMonth",
  benefitCostRatio: "public.benefitCostRatio",
  investorDrawn: "investor.drawn",
  investorDistributions: "investor.distributions",
  investorGuarantee: "investor.guarantee",
  investorCoupons: "investor.coupons",
  investorFees: "investor.fees",
  investorProfit: "investor.profit",
  investorIrr: "investor.irr",
  investorIrrAmbiguous: "investor.irrAmbiguous",
  investorMoic: "investor.moic",
  investorPeakDrawdown: "investor.peakDrawdown",
  investorPaybackMonth: "investor.paybackMonth",
  endedEarly: "deal.endedEarly",
  providerFeeLost: "provider.feeLost",
  providerIncome: "provider.income",
  providerCosts: "provider.costs",
  costsPresentValue: "costs.presentValue",
  providerMargin: "provider.margin",
  providerLowestCash: "provider.lowestCash",
  peakFundingGap: "account.peakFundingGap",
  firstFundingGapMonth: "account.firstFundingGapMonth",
  closingBalance: "account.closingBalance",
} as const;

/** Paid under one rule of the rate card. */
export const paidUnderRule = (rule: string): string => `payments.rule.${rule}`;
/** Paid by one payer. */
export const paidByPayer = (payer: string): string => `payments.payer.${payer}`;
/** Saved by one budget holder. */
export const savedByHolder = (holder: string): string => `savings.holder.${holder}`;
/** People who achieved an outcome, with the service. */
export const achievedOf = (outcome: string): string => `outcome.${outcome}.achieved`;
/** People who would have achieved it without the service. */
export const counterfactualOf = (outcome: string): string => `outcome.${outcome}.counterfactual`;
/** Achieved minus counterfactual; negative when the service does harm. */
export const additionalOf = (outcome: string): string => `outcome.${outcome}.additional`;
/** Claims of it paid in full or in part. */
export const paidClaimsOf = (outcome: string): string => `outcome.${outcome}.paid`;
/** A figure of one tranche: `drawn`, `distributions`, `profit`, `irr` or `moic`. */
export const ofTranche = (tranche: string, figure: "drawn" | "distributions" | "profit" | "irr" | "moic"): string =>
  `tranche.${tranche}.${figure}`;
/** A yearly figure in one financial year: `yearly.payments.2015/16`. */
export const yearlyName = (figure: string, year: string): string => `yearly.${figure}.${year}`;
/** Its sum from the start of the deal to the end of a financial year. */
export const cumulativeName = (figure: string, year: string): string => `cumulative.${figure}.${year}`;
/** Paid by the end of a month of the deal, counted from 0. */
export const paidByName = (month: number): string => `payments.by.${month}`;
/** An uncertain input as it is drawn in a trial. */
export const drawnName = (input: string): string => `input.${input}`;

/** A share of trials with its Monte Carlo error. */
export interface ProbabilitySummary {
  /** What is asked, by a stable name. */
  readonly id: ProbabilityId;
  /** "Payments go over the budget". */
  readonly label: string;
  /** Share of the trials asked in which it happens. */
  readonly probability: number;
  /** Monte Carlo standard error of that share. */
  readonly standardError: number;
  /** Trials it is a share of. */
  readonly trials: number;
  /** Mean size in money when it happens (the overrun, the loss), where that makes sense and it happened. */
  readonly meanWhenTrue?: number | undefined;
}

/** That one tranche, of several, gets back less than was drawn from it. */
export type TrancheLossId = `tranche.${string}.loss`;

export type ProbabilityId =
  | "payments.overBudget"
  | "cap.perPerson.binds"
  | "cap.rules.binds"
  | "cap.shares.binds"
  | "cap.annual.binds"
  | "cap.contract.binds"
  | "cap.payer.binds"
  | "commissioner.worseOff"
  | "public.worseOff"
  | "payments.withoutAdditionalOutcomes"
  | "investor.nothingDrawn"
  | "investor.loss"
  | "investor.totalLoss"
  | "investor.paidBack"
  | "investor.noRate"
  | "investor.irrAmbiguous"
  | TrancheLossId
  | "provider.loss"
  | "provider.feeLost"
  | "deal.endsEarly"
  | "account.fundingGap";

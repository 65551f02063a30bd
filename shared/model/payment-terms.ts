import type { Input, Term } from "./input.ts";

/** The payment side of the contract, applied in the order of the fields below. See docs/method.md, "Payments". */
export interface PaymentTerms {
  /** The rate card: one rule a payable outcome. Its order decides which of two claims in one month comes first. */
  readonly rateCard: readonly PaymentRule[];
  /** Annual growth of prices; each contract year after the first is paid at the price times (1 + rate)^year. */
  readonly indexation: Input;
  /** Of each group only the first or the best claim a person is paid. Not simulated by this version. */
  readonly exclusiveGroups?: readonly ExclusiveGroup[] | undefined;
  /** The most that is ever paid for one person; a claim that crosses it is paid in part. */
  readonly perPersonCap?: Term | undefined;
  /** At most a share of paid claims from some rules. Not simulated by this version. */
  readonly shareCaps?: readonly ShareCap[] | undefined;
  readonly annualCap?: AnnualCap | undefined;
  /** The most that is ever paid under the contract. */
  readonly contractCap?: Term | undefined;
  /** The last month, counted from 0, in which an achievement can be claimed. Later ones count but are not payable. */
  readonly lastClaimMonth: number;
  readonly invoicing: Invoicing;
  /** Who pays, in the order in which caps spill over. Shares add up to 1. */
  readonly payers: readonly Payer[];
  /** What the payers have set aside in total: used for the probability of going over, not a limit on payment. */
  readonly budget?: Term | undefined;
  /** A fee a month whatever is achieved. Not simulated by this version. */
  readonly serviceFee?: { readonly perMonth: Input; readonly countsInCaps: boolean } | undefined;
  /** From a month on, planned amounts are paid instead of claims. Not simulated by this version. */
  readonly plannedPayments?: { readonly fromMonth: number; readonly amounts: readonly number[] } | undefined;
}

/** One line of the rate card. */
export interface PaymentRule {
  readonly id: string;
  readonly name: string;
  /** Id of the outcome it pays for. */
  readonly outcome: string;
  /** Price in the deal's currency, for one claim, in the prices of contract year 0. */
  readonly price: Input;
  /** Probability that the evidence of an achievement is accepted. */
  readonly evidenceRate: Input;
  /** What counts as evidence, in words: "landlord's letter". */
  readonly evidence?: string | undefined;
  /** `once`: paid once a person. A number: at most so many claims a person (repeatable; not simulated by this version). */
  readonly claimsPerPerson: "once" | number;
  /** Paid only to a person who has achieved these too. Not simulated by this version. */
  readonly requires?: readonly string[] | undefined;
  /** Nothing is paid unless at least this share of cases passes. Not simulated by this version. */
  readonly qualityGate?: Term | undefined;
  /** Price multipliers and bonuses by segment. Not simulated by this version. */
  readonly segmentMultipliers?: Readonly<Record<string, number>> | undefined;
  /** Marginal tiers by the running number of paid claims. Not simulated by this version. */
  readonly tiers?: readonly { readonly fromClaim: number; readonly price: number }[] | undefined;
  /** Nothing until the n-th claim. Not simulated by this version. */
  readonly threshold?: { readonly fromClaim: number; readonly paysEarlierClaims: boolean } | undefined;
  /** Effect → amount, for cohort-measured outcomes and sliding scales. Not simulated by this version. */
  readonly schedule?: PaymentSchedule | undefined;
  /** The most this rule ever pays, by number of claims or by amount. Not simulated by this version. */
  readonly cap?: { readonly claims?: number | undefined; readonly amount?: number | undefined } | undefined;
  /** Shares by payer that replace the default split, by payer id. Not simulated by this version. */
  readonly payerShares?: Readonly<Record<string, number>> | undefined;
}

export interface ExclusiveGroup {
  readonly id: string;
  readonly rules: readonly string[];
  readonly pays: "first" | "best";
}

export interface ShareCap {
  readonly rules: readonly string[];
  readonly maximumShare: number;
}

export interface PaymentSchedule {
  readonly unit: "amount" | "perPercentagePoint" | "perAvoidedEvent" | "shareOfPrice";
  readonly between: "stepped" | "interpolated";
  readonly points: readonly { readonly effect: number; readonly value: number }[];
  readonly minimumEffect?: number | undefined;
  readonly measured: "perCohort" | "pooled" | "perCohortThenPooled";
}

/**
 * The most paid for the claims of one year. `amounts` has one entry a year, the last standing for all later years.
 * `lost`: what is over is never paid. `carried`: it joins the first month of the next year, ahead of new claims; what
 * is still over in the last year is lost.
 */
export interface AnnualCap {
  readonly year: "contract" | "financial";
  readonly amounts: readonly Term[];
  readonly excess: "lost" | "carried";
}

/**
 * An accepted claim is verified `verificationLagMonths` after it is achieved, invoiced at the end of the period in
 * which that falls (periods counted from month 0), and paid `paymentLagMonths` later.
 */
export interface Invoicing {
  readonly period: "month" | "quarter" | "year";
  readonly verificationLagMonths: number;
  readonly paymentLagMonths: number;
}

/** One body that pays a share of every claim, up to a cap of its own. */
export interface Payer {
  readonly id: string;
  readonly name: string;
  /** Id of the budget holder whose money it is, so that its payments meet its savings. */
  readonly budgetHolder: string;
  readonly share: Term;
  readonly cap?: Term | undefined;
  /** What it cannot pay falls to the next payer in the list, or is lost. */
  readonly beyondCap: "nextPayer" | "lost";
}

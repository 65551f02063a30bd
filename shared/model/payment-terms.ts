import type { Input, Term } from "./input.ts";
import type { PaymentRule } from "./payment-rule.ts";

/**
 * The payment side of the contract. Its rules apply in this order: evidence, `requires`, `claimsPerPerson`, exclusive
 * groups, quality gate; price and tiers; threshold, trigger, planned payments; caps per person, of rules, of groups, of
 * shares, of years, of the contract; split between payers. Each claim is rounded to the penny, halves up; what a rule pays
 * for a month is split into whole pence that add up to it. Method: docs/method/payments.md.
 */
export interface PaymentTerms {
  /** The rate card: one rule a payable outcome. Its order decides which of two claims in one month comes first. */
  readonly rateCard: readonly PaymentRule[];
  /** Annual growth of prices and fees; each contract year after the first is paid at the price times (1 + rate)^year. */
  readonly indexation: Input;
  /** Groups of rules of which a person is paid only one claim. */
  readonly exclusiveGroups?: readonly ExclusiveGroup[] | undefined;
  /** The most that is ever paid for one person; a claim that crosses it is paid in part. */
  readonly perPersonCap?: Term | undefined;
  /** The most paid under several rules together. */
  readonly groupCaps?: readonly GroupCap[] | undefined;
  /** The most that some rules may make up of everything paid on claims. */
  readonly shareCaps?: readonly ShareCap[] | undefined;
  readonly annualCap?: AnnualCap | undefined;
  /** The most that is ever paid under the contract. */
  readonly contractCap?: Term | undefined;
  /**
   * The last month, counted from 0, in which an achievement or a measured effect can be claimed; before `contractMonths`.
   * Later ones count but are not payable.
   */
  readonly lastClaimMonth: number;
  readonly invoicing: Invoicing;
  /** Who pays, in the order in which caps spill over. Shares add up to 1. */
  readonly payers: readonly Payer[];
  /** Shares of the payers that replace their own from a month on, until the next phase. Phases stand in order of month. */
  readonly payerPhases?: readonly PayerPhase[] | undefined;
  /** What the payers have set aside in total: used for the probability of going over, not a limit on payment. */
  readonly budget?: Term | undefined;
  /** A fee each month, quarter or year, whatever is achieved. */
  readonly serviceFee?: ServiceFee | undefined;
  /** Planned amounts paid instead of claims from a month on: a grant, or the switch many contracts made in 2020. */
  readonly plannedPayments?: PlannedPayments | undefined;
}

/**
 * Rules of which a person is paid one claim only: by date the `first`, or the `best`, the one with the highest price. A rule
 * may be in several groups. A claim that is chosen displaces the others even if a gate, a threshold or a cap leaves nothing
 * of it.
 */
export interface ExclusiveGroup {
  readonly id: string;
  /** Ids of rules of the rate card. */
  readonly rules: readonly string[];
  /**
   * `first`: the earliest claim; of two in one month the one higher on the rate card. `best`: the dearest claim of the
   * whole contract; of two equally dear the earlier.
   */
  readonly pays: "first" | "best";
}

/**
 * The most paid under several rules together, by number of claims, by amount, or both, one at least; in date order. The claim
 * that crosses the amount is paid in part.
 */
export interface GroupCap {
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  /** Ids of rules of the rate card. */
  readonly rules: readonly string[];
  /** The most claims. */
  readonly claims?: number | undefined;
  /** The most money, in the deal's currency. */
  readonly amount?: number | undefined;
}

/**
 * At most a share of what is paid on claims over the whole contract may come from some rules. In date order these are
 * paid until they reach maximumShare / (1 − maximumShare) × what all other rules are paid, rounded down to the penny.
 */
export interface ShareCap {
  /** Ids of rules of the rate card. */
  readonly rules: readonly string[];
  /** Between 0 and 1, below 1. */
  readonly maximumShare: number;
}

/**
 * The most paid for the claims of one year, by the month in which they are payable and not that of their cash. `amounts`
 * has one entry a year, the last standing for all later years.
 */
export interface AnnualCap {
  /** Contract years begin at month 0; financial years as the deal says. */
  readonly year: "contract" | "financial";
  /** One cap a year, in the deal's currency; the last stands for all later years. */
  readonly amounts: readonly Term[];
  /**
   * `lost`: what is over is never paid. `carried`: it joins the first month of the next year, ahead of that month's fee
   * and new claims; what is still over in the contract's last year is lost.
   */
  readonly excess: "lost" | "carried";
}

/**
 * An accepted claim is verified `verificationLagMonths` after it is achieved, invoiced at the end of the period in
 * which that falls (periods counted from month 0), and paid `paymentLagMonths` later.
 */
export interface Invoicing {
  /** Claims verified in one period, counted from month 0, are invoiced at its end. */
  readonly period: "month" | "quarter" | "year";
  /** Whole months from achievement to verification. */
  readonly verificationLagMonths: number;
  /** Whole months from invoice to payment. */
  readonly paymentLagMonths: number;
}

/** One body that pays a share of every claim, up to a cap of its own. */
export interface Payer {
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  /** Id of the budget holder whose money it is, so that its payments meet its savings. */
  readonly budgetHolder: string;
  /** Share of each claim, between 0 and 1, unless the rule or the phase says otherwise. */
  readonly share: Term;
  /** The most this payer ever pays. */
  readonly cap?: Term | undefined;
  /** What it cannot pay falls to the next payer in the list, or is lost. The last payer's is lost where it has a cap. */
  readonly beyondCap: "nextPayer" | "lost";
}

/** Shares of the payers from a month on. */
export interface PayerPhase {
  /** First month of claims, counted from 0, to which it applies. */
  readonly fromMonth: number;
  /** Share by payer id; they add up to 1, and a payer left out pays nothing. */
  readonly shares: Readonly<Record<string, number>>;
}

/** A fee for the service, in the month it is due ahead of all claims; split between payers like a claim. */
export interface ServiceFee {
  /** Amount each time it is due, in the deal's currency and the prices of contract year 0. */
  readonly amount: Input;
  /**
   * Whole months from one fee to the next, 1 or more: 12 for a fee a year, due in `firstMonth` and every twelfth month
   * after it. Absent: 1, a fee a month.
   */
  readonly everyMonths?: number | undefined;
  /** First month, counted from 0, in which it is due. Absent: 0. */
  readonly firstMonth?: number | undefined;
  /** Last month in which it can be due. Absent: the last claim month. */
  readonly lastMonth?: number | undefined;
  /** Whether it uses up the annual and the contract cap. Payers' own caps always count it. */
  readonly countsInCaps: boolean;
}

/**
 * From `fromMonth` on `amounts[i]` is paid for month fromMonth + i instead of claims; claims of these months are not
 * paid. After the last amount claims are paid again. Planned amounts count in the annual, contract and payers' caps. They
 * serve for agreed instalments too, with 0 for a month without one.
 */
export interface PlannedPayments {
  /** First month, counted from 0, that is paid as planned. */
  readonly fromMonth: number;
  /** Amounts in the deal's currency, one a month. */
  readonly amounts: readonly number[];
}

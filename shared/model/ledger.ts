/**
 * One trial told in full: what was drawn, every claim with what became of it, every payment with what was withheld, and
 * every movement of cash. Written by `simulate --trial N`; the same bits for the same file, seed, trial and version.
 */
import type { ScenarioMark } from "./result.ts";

/** What a claim came to. Money in the deal's currency. */
export interface LedgerClaim {
  /** Counted from 1, in the order of the rate card, then of people. */
  readonly claim: number;
  /**
   * Counted from 1 over all who start; absent for a payment on a cohort's measured effect, and where people were counted and
   * not told apart: such a claim is for `units` people of one segment and month.
   */
  readonly person?: number | undefined;
  /** Id of the segment; absent for a payment on the effect of all cohorts together. */
  readonly segment?: string | undefined;
  /** Id of the rule. */
  readonly rule: string;
  /** Month, counted from 0, of the achievement or of the measurement. */
  readonly achievedMonth: number;
  /** Month in which it is payable. */
  readonly dueMonth: number;
  /** The effect measured, as the rule's schedule states it, improvement positive; absent for a claim of a person. */
  readonly effect?: number | undefined;
  /** 1, or events of the month, or people where several are one claim. */
  readonly units: number;
  /** List price of one unit in that contract year, with the segment's multiplier; what the schedule says for an effect. */
  readonly price: number;
  /** Worth before caps; 0 where it was struck out. */
  readonly amount: number;
  readonly withheldByPersonCap: number;
  readonly withheldByRuleCaps: number;
  readonly withheldByShareCaps: number;
  /** What is left for the annual, contract and payers' caps to look at. */
  readonly left: number;
  /** Why it stands or was struck out, in a sentence. */
  readonly because: string;
}

/** What was measured of a cohort, a segment, and what it is set against. */
export interface LedgerMeasurement {
  /** Id of the outcome. */
  readonly outcome: string;
  /** Id of the segment. */
  readonly segment: string;
  readonly people: number;
  /** The cohort's own mean a person: a rate, events, or a score. */
  readonly mean: number;
  /** The mean of the comparison by each estimator; empty where there is no comparison. */
  readonly comparisons: readonly number[];
  /** Weight of each estimator; they add up to 1. */
  readonly weights: readonly number[];
  /** Month, counted from 0, at whose end it is known. */
  readonly knownInMonth: number;
}

/** What one tranche put in and got back over the whole deal. Money in the deal's currency. */
export interface LedgerTranche {
  /** Id of the tranche. */
  readonly tranche: string;
  readonly drawn: number;
  readonly fees: number;
  readonly coupons: number;
  readonly principal: number;
  readonly surplus: number;
  /** From the guarantor, not from the account. */
  readonly guarantee: number;
  /** Principal the account never repaid, before what a guarantor pays: the sum of the three parts that follow. */
  readonly principalNotRepaid: number;
  /** Written off by performance: owed no more. */
  readonly principalWrittenOff: number;
  /** Above what a cap on return lets investors take: sent to the party that the deal names, and owed no more. */
  readonly principalAboveCaps: number;
  /** Still owed when the deal was over. */
  readonly principalUnpaid: number;
}

/** What the claims of one rule and month are paid, after the caps that look at all claims together. */
export interface LedgerPayment {
  /** Id of the rule, or `service-fee` or `planned-payments`. */
  readonly rule: string;
  /** Month in which the claims are payable. */
  readonly claimMonth: number;
  /** Month in which the money arrives. */
  readonly cashMonth: number;
  readonly beforeCaps: number;
  readonly withheldByPersonCap: number;
  readonly withheldByRuleCaps: number;
  readonly withheldByShareCaps: number;
  /** Below 0 in the month in which a carried amount is released. */
  readonly withheldByAnnualCap: number;
  readonly withheldByContractCap: number;
  readonly withheldByPayerCaps: number;
  readonly paid: number;
  /** Paid by each payer, by payer id. */
  readonly byPayer: Readonly<Record<string, number>>;
}

/** Money that moves from one party to another in a month. */
export interface LedgerEntry {
  /** Counted from 0. */
  readonly month: number;
  /** `Apr 2015` */
  readonly calendarMonth: string;
  readonly from: string;
  readonly to: string;
  /** In the deal's currency, above 0. */
  readonly amount: number;
  /** Under which rule, line or term, in words. */
  readonly under: string;
}

/** The contract holder's account at the end of a month. */
export interface LedgerBalance {
  readonly month: number;
  readonly cashIn: number;
  readonly cashOut: number;
  /** Below 0 while a funding gap is open. */
  readonly balance: number;
}

/** A contract that ended at its test date. */
export interface LedgerEnd {
  /** The contract's last month, counted from 0. */
  readonly month: number;
  /** What fell short, in a sentence. */
  readonly because: string;
}

/** A whole trial as a ledger. */
export interface LedgerDocument {
  readonly format: "outcomes-partnership-ledger";
  readonly version: 1;
  /** Version of the program that computed it. */
  readonly program: string;
  readonly scenario: ScenarioMark;
  readonly seed: number;
  /** Counted from 0, as in the trials CSV. */
  readonly trial: number;
  /** The value drawn for each input, by input id. */
  readonly inputs: Readonly<Record<string, number>>;
  /** Absent where the contract ran its course. */
  readonly endedEarly?: LedgerEnd | undefined;
  readonly claims: readonly LedgerClaim[];
  readonly measurements: readonly LedgerMeasurement[];
  readonly payments: readonly LedgerPayment[];
  readonly entries: readonly LedgerEntry[];
  readonly account: readonly LedgerBalance[];
  readonly tranches: readonly LedgerTranche[];
}

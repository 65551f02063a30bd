import type { Currency } from "../model/currency.ts";
import type { EvidenceGrade } from "../model/input.ts";

/** What the five questions of the guided start have found out. Plain data; `answerProblems` says what is wrong with it. */
export interface Answers {
  readonly about: AboutAnswer;
  readonly people: PeopleAnswer;
  /** One to `mostOutcomes`, in the order they were told. */
  readonly outcomes: readonly OutcomeAnswer[];
  readonly payment: PaymentAnswer;
  readonly funding: FundingAnswer;
}

/** The most outcomes the guided start asks for; more are added in the editor. */
export const mostOutcomes = 5;

/** Question 1: what the deal is about, and where. */
export interface AboutAnswer {
  readonly name: string;
  /** Where, in words; empty when not said. */
  readonly place: string;
  /** Id of a policy area. */
  readonly policyArea: string;
  readonly currency: Currency;
  /** `2027-04` */
  readonly startMonth: string;
}

/**
 * A figure as somebody would tell it. `exactly`: agreed, so certain. `about`: a fifth either side. `range`: its least, most
 * likely and greatest value.
 */
export type Estimate =
  | { readonly kind: "exactly"; readonly value: number }
  | { readonly kind: "about"; readonly value: number }
  | { readonly kind: "range"; readonly low: number; readonly likely: number; readonly high: number };

/** Question 2: who starts the service, and how many. */
export interface PeopleAnswer {
  /** Who, in the plural: "people who sleep rough". */
  readonly who: string;
  /** Whether `count` is of a month, or of the whole deal. */
  readonly counted: "aMonth" | "inTotal";
  /** People who start. */
  readonly count: Estimate;
  /** Months in which people start, 1 or more. */
  readonly months: number;
  /** Months one person is served, 1 or more. */
  readonly serviceMonths: number;
}

/**
 * How likely an outcome is, between 0 and 1. `evidence`: seen in so many of so many cases. `range`: least, most likely and
 * greatest. `unknown`: nobody knows yet.
 */
export type RateAnswer =
  | {
      readonly kind: "evidence";
      readonly successes: number;
      readonly trials: number;
      /** How good the record is; absent when not said. */
      readonly grade?: EvidenceGrade | undefined;
    }
  | { readonly kind: "range"; readonly low: number; readonly likely: number; readonly high: number }
  | { readonly kind: "unknown" };

/** Question 3, once for each outcome: what is to be achieved, and how likely. */
export interface OutcomeAnswer {
  readonly name: string;
  /** Place, from 0, of the earlier outcome that must come first; absent: everyone who starts may achieve it. */
  readonly after?: number | undefined;
  /** Whole months from the start, or from the outcome before it, until it is achieved. */
  readonly months: number;
  /** With the programme: of those who start, or of those who achieved the outcome before it. */
  readonly withService: RateAnswer;
  /** Without it: what would have come anyway. */
  readonly without: RateAnswer;
}

/** What is paid for one achievement. `unknown`: worked out from what delivery costs. `nothing`: it is counted, not paid for. */
export type PriceAnswer =
  | { readonly kind: "price"; readonly value: number }
  | { readonly kind: "unknown" }
  | { readonly kind: "nothing" };

/** Question 4: what is paid for each, and up to what. */
export interface PaymentAnswer {
  /** Who pays, by name. */
  readonly payer: string;
  /** One for each outcome, in their order. */
  readonly prices: readonly PriceAnswer[];
  /** The most that is ever paid; absent: no cap. */
  readonly contractCap?: number | undefined;
  /** What the payer has set aside; absent: not said. */
  readonly budget?: number | undefined;
}

/** Question 5: what delivery costs, who funds it until outcomes are paid, and who has what is left over. */
export interface FundingAnswer {
  /** Who delivers, by name. */
  readonly provider: string;
  readonly delivery: DeliveryAnswer;
  /** Set-up, legal work, evaluation and management of the deal, in all, at its start; absent: none. */
  readonly dealCosts?: number | undefined;
  readonly upfront: UpfrontAnswer;
  /** Who has what is left when all is paid. */
  readonly leftOver: "investor" | "provider" | "commissioner";
}

/** What delivery costs: for each person who starts, or in all; or nobody knows, and it is worked out from the prices. */
export type DeliveryAnswer =
  | { readonly kind: "perPerson"; readonly cost: Estimate }
  | { readonly kind: "inTotal"; readonly cost: Estimate }
  | { readonly kind: "unknown" };

/** Who bears the wait between cost and payment. */
export type UpfrontAnswer =
  | {
      readonly kind: "investors";
      readonly investor: string;
      /** The most they put in; absent: as much as delivery may cost. */
      readonly capital?: number | undefined;
      /** Annual return wanted: 0.06 for 6 %. */
      readonly annualReturn: number;
    }
  | { readonly kind: "none" };

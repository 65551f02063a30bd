import type { FigureUnit } from "../../format/shown-number.ts";
import type { MeasureUnit } from "../../model/result.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";
import type { DealThere } from "./deal-there.ts";
import type { WhereToLook } from "./where-to-look.ts";

/** An uncertain input as it was drawn in the trial. */
export interface ReplayedDraw {
  /** Id of the input. */
  readonly input: string;
  /** "Job, 13 weeks: rate with the service". */
  readonly label: string;
  readonly unit: FigureUnit;
  readonly value: number;
  /** Share of the trials simulated in which it is lower, those in which it is the same counted half. */
  readonly rank: number;
}

/** What people achieved of one outcome. */
export interface ReplayedOutcome {
  readonly outcome: string;
  readonly name: string;
  readonly achieved: number;
  /** Without the service; absent for a fee for activity. */
  readonly without?: number | undefined;
}

/** Why claims were not paid in full, and of how many. */
export interface ReplayedReason {
  readonly because: string;
  readonly claims: number;
}

/** What one rule paid and withheld. Money in the deal's currency. */
export interface ReplayedRule {
  /** Id of the rule, or `service-fee` or `planned-payments`. */
  readonly rule: string;
  readonly name: string;
  readonly claims: number;
  readonly beforeCaps: number;
  readonly withheld: number;
  readonly paid: number;
}

/** What one cap withheld over the whole deal. */
export interface ReplayedCap {
  /** "the contract cap" */
  readonly cap: string;
  readonly withheld: number;
  /** First month of claims from which it withheld something, counted from 0. */
  readonly firstMonth: number;
}

/** Cash of the contract holder's account in a month; capital and what goes to others apart from payments and costs. */
export interface ReplayedMonth {
  readonly month: number;
  readonly payments: number;
  readonly drawn: number;
  readonly costs: number;
  readonly toInvestors: number;
  readonly toProvider: number;
  readonly toCommissioner: number;
  /** At the end of the month; below 0 while a funding gap is open. */
  readonly balance: number;
}

/** A measure of the trial beside all trials. */
export interface ReplayedMeasure {
  readonly id: string;
  readonly label: string;
  readonly unit: MeasureUnit;
  /** Absent where the trial does not have it: an IRR where nothing was drawn. */
  readonly value?: number | undefined;
  /** As of draws; absent where the trial does not have it. */
  readonly rank?: number | undefined;
}

/** One possible future told as a story: its draws, people, claims, payments and cash. */
export interface ReplayDocument extends AnalysisHead<"replay"> {
  /** What differs in the deal whose futures these are; absent: it is the deal as it stands. */
  readonly there?: DealThere | undefined;
  /** The same in words, after "the deal": "under “Referrals −30%”". */
  readonly thereWords?: string | undefined;
  readonly where: WhereToLook;
  /** The same in words, after "futures": "with “Payments, total” nearest to £1,200,000"; empty of all and of one by its number. */
  readonly whereWords: string;
  /** How many of the trials simulated are like it; 1 where a trial was named. */
  readonly alike: number;
  /** The trial that is told, counted from 0; absent where none is like that. */
  readonly trial?: number | undefined;
  readonly told?: ReplayedTrial | undefined;
}

/** All that is told of a trial. */
export interface ReplayedTrial {
  /** Those that stand out first. */
  readonly draws: readonly ReplayedDraw[];
  /** Whether what differs in this deal moves effects after they were drawn: rates are told as they were drawn. */
  readonly movesEffects?: true | undefined;
  readonly starts: number;
  readonly dropOuts: number;
  /** In the order of the deal. */
  readonly outcomes: readonly ReplayedOutcome[];
  readonly reasons: readonly ReplayedReason[];
  readonly rules: readonly ReplayedRule[];
  readonly caps: readonly ReplayedCap[];
  readonly months: readonly ReplayedMonth[];
  readonly measures: readonly ReplayedMeasure[];
  /** What fell short, where the contract ended early, in a sentence. */
  readonly endedEarly?: string | undefined;
}

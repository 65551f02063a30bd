/**
 * What a run answers, as one document: written by `simulate --json`, exported by the window, read by the screens. It
 * holds nothing that may differ between two runs of the same file, seed and version: no clock, no number of workers.
 */
import type { Currency } from "./scenario.ts";
import type { CorrelationMove, SpreadSummary } from "./spread.ts";
import type { SenseWarning } from "./sense-warning.ts";

/** The unit of a measure, which decides how it is shown. `rate`: a share or annual rate, 0.05 for 5 %. `month`: months after the service start. */
export type MeasureUnit = "money" | "people" | "count" | "rate" | "multiple" | "month";

/** What a measure belongs to; screens and the summary group by it. */
export type MeasureGroup =
  | "payments"
  | "paymentsByRule"
  | "paymentsByPayer"
  | "withheld"
  | "people"
  | "outcomes"
  | "savings"
  | "savingsByHolder"
  | "position"
  | "investor"
  | "provider"
  | "account";

/** Every percentile reported, as a share: Hyndman–Fan type 7 of the trials in which the measure exists. */
export interface Percentiles {
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
}

/** One number a trial, summarised over all trials. Money in the deal's currency, not pence. */
export interface MeasureSummary {
  /** Stable name: `payments.total`, `outcome.job-13.additional`. */
  readonly id: string;
  readonly group: MeasureGroup;
  /** In words, for a table: "Payments, total". */
  readonly label: string;
  readonly unit: MeasureUnit;
  /** Trials in which it exists: an IRR does not where nothing was drawn. */
  readonly trials: number;
  /** Absent when it exists in no trial. */
  readonly statistics?: MeasureStatistics | undefined;
}

export interface MeasureStatistics {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Monte Carlo standard error of the mean. */
  readonly standardErrorOfMean: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly percentiles: Percentiles;
  /** Monte Carlo standard error of each percentile, from order statistics. */
  readonly standardErrors: Percentiles;
}

/** A share of trials with its Monte Carlo error. */
export interface ProbabilitySummary {
  readonly id: ProbabilityId;
  /** "Payments go over the budget". */
  readonly label: string;
  readonly probability: number;
  readonly standardError: number;
  /** Trials it is a share of. */
  readonly trials: number;
  /** Mean size in money when it happens (the overrun, the loss), where that makes sense and it happened. */
  readonly meanWhenTrue?: number | undefined;
}

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
  | "provider.loss"
  | "deal.endsEarly"
  | "account.fundingGap";

/** A measure year by year, for a fan. */
export interface YearlySeries {
  /** `payments`, `savings`, `costs`, `netPosition`, `investorCash`, `savings.<holder>`. */
  readonly id: string;
  readonly label: string;
  readonly unit: "money";
  /** One entry a year of `years` in the document. */
  readonly mean: readonly number[];
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** Counts of trials in bins of equal width: `counts[i]` lie in [low + i·width, low + (i+1)·width), the last bin closed. */
export interface Histogram {
  readonly low: number;
  readonly width: number;
  readonly counts: readonly number[];
}

/** The shape of a headline measure, straight from the trials: no smoothing. */
export interface MeasureShape {
  /** Id of the measure. */
  readonly id: string;
  readonly histogram: Histogram;
  /** 201 quantiles at probabilities 0, 0.005, …, 1; read from the right they are the exceedance curve. */
  readonly quantiles: readonly number[];
}

/** A line to draw across a picture of payments. */
export interface PaymentLimit {
  readonly id: "budget" | "contractCap";
  readonly label: string;
  readonly amount: number;
}

export type Party = "commissioner" | "investor" | "provider";

/** One sentence for a party, with its probability, error and size of shortfall. */
export interface Verdict {
  readonly party: Party;
  /** Name of the party in this deal. */
  readonly name: string;
  readonly sentence: string;
  /** How it reads at a glance; `none` where there is nothing to judge (no investor). */
  readonly tone: "good" | "mixed" | "bad" | "none";
}

/** How a rule of the rate card fared: what a table of the rate card shows. Means over trials. */
export interface RuleSummary {
  readonly rule: string;
  readonly name: string;
  readonly outcome: string;
  /** Paid before indexation. */
  readonly meanPrice: number;
  readonly meanClaims: number;
  readonly meanBeforeCaps: number;
  readonly meanPaid: number;
}

/** Where one figure of a plan falls among the trials. */
export interface PlanItem {
  /** Id of the measure it is placed in: `payments.total`, `outcome.job.achieved`, `year.2015/16.payments`. */
  readonly measure: string;
  /** In words: "Payments, total". */
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly planned: number;
  /** The middle trial, for comparison. */
  readonly median: number;
  /** Share of trials at or below the plan, those equal to it counted half (mid-rank): 0.07 is below 93 % of trials. */
  readonly percentile: number;
  /** Monte Carlo standard error of the percentile. */
  readonly standardError: number;
}

/** One of the deal's own cases, placed in the simulated distribution: payments, their years, then outcomes. */
export interface PlanPlacement {
  readonly id: string;
  readonly name: string;
  readonly items: readonly PlanItem[];
}

export interface ResultDocument {
  readonly format: "outcomes-partnership-result";
  readonly version: 1;
  /** Version of the program that computed it. */
  readonly program: string;
  readonly scenario: {
    readonly name: string;
    /** SHA-256 of the scenario's canonical JSON, so that a result can be matched to its file. */
    readonly sha256: string;
    readonly currency: Currency;
    readonly startMonth: string;
  };
  readonly seed: number;
  readonly trials: number;
  /** Labels of the financial years of every yearly series: `2015/16`. */
  readonly years: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly probabilities: readonly ProbabilitySummary[];
  readonly measures: readonly MeasureSummary[];
  readonly yearly: readonly YearlySeries[];
  readonly shapes: readonly MeasureShape[];
  readonly limits: readonly PaymentLimit[];
  readonly rules: readonly RuleSummary[];
  /** The deal's own cases; empty where it has none. */
  readonly plans: readonly PlanPlacement[];
  /** What about the deal makes one ask, strongest first: see docs/method/sense-and-plans.md. */
  readonly warnings: readonly SenseWarning[];
  /** One entry for each of payments, investor's profit and commissioner's net position that varies at all. */
  readonly spread: readonly SpreadSummary[];
  /** Absent when every correlation is as stated. */
  readonly correlationRepair?: readonly CorrelationMove[] | undefined;
}

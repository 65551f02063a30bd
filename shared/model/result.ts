/**
 * What a run answers, as one document: written by `simulate --json`, exported by the window, read by the screens. It
 * holds nothing that may differ between two runs of the same file, seed and version: no clock, no number of workers.
 */
import type { BreakEven } from "./break-even.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Convergence } from "./convergence.ts";
import type { HolderPosition } from "./holder-position.ts";
import type { PlanPlacement } from "./plan-placement.ts";
import type { PriceRoom } from "./price-room.ts";
import type { ProbabilitySummary } from "./probability.ts";
import type { MeasureShape, YearlySeries } from "./result-pictures.ts";
import type { Currency } from "./currency.ts";
import type { Sampling } from "./sampling.ts";
import type { CorrelationMove, SpreadSummary } from "./spread.ts";
import type { SenseWarning } from "./sense-warning.ts";
import type { RuleSummary } from "./rule-summary.ts";

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
  /** 5th percentile. */
  readonly p5: number;
  /** 10th percentile. */
  readonly p10: number;
  /** 25th percentile. */
  readonly p25: number;
  /** 50th percentile. */
  readonly p50: number;
  /** 75th percentile. */
  readonly p75: number;
  /** 90th percentile. */
  readonly p90: number;
  /** 95th percentile. */
  readonly p95: number;
}

/** One number a trial, summarised over all trials. Money in the deal's currency, not pence. */
export interface MeasureSummary {
  /** Stable name: `payments.total`, `outcome.job-13.additional`. docs/method/measures.md lists them all. */
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

/** A measure over the trials in which it exists. */
export interface MeasureStatistics {
  /** Mean over trials. */
  readonly mean: number;
  /** Standard deviation over trials. */
  readonly standardDeviation: number;
  /** Monte Carlo standard error of the mean. */
  readonly standardErrorOfMean: number;
  /** The least value in any trial. */
  readonly minimum: number;
  /** The greatest value in any trial. */
  readonly maximum: number;
  readonly percentiles: Percentiles;
  /** Monte Carlo standard error of each percentile, from order statistics. */
  readonly standardErrors: Percentiles;
}

/** A line to draw across a picture of payments. */
export interface PaymentLimit {
  /** Which limit it is. */
  readonly id: "budget" | "contractCap";
  /** In words. */
  readonly label: string;
  /** In the deal's currency. */
  readonly amount: number;
}

export type Party = "commissioner" | "investor" | "provider";

/** One sentence for a party, with its probability, error and size of shortfall. */
export interface Verdict {
  /** Whom it is for. */
  readonly party: Party;
  /** Name of the party in this deal. */
  readonly name: string;
  /** What the deal means for them, with its probability and size. */
  readonly sentence: string;
  /** How it reads at a glance; `none` where there is nothing to judge (no investor). */
  readonly tone: "good" | "mixed" | "bad" | "none";
}

/** Which scenario a result or a ledger is of. */
export interface ScenarioMark {
  /** Name of the deal. */
  readonly name: string;
  /** SHA-256 of the scenario's canonical JSON, so that a result can be matched to its file. */
  readonly sha256: string;
  readonly currency: Currency;
  /** The calendar month of month 0: `2015-01`. */
  readonly startMonth: string;
}

/** How a run that stops at a precision came to its number of trials. */
export interface ReachedPrecision {
  /** The figure that decides, in words: P5 of “Investor's IRR, a year”. */
  readonly figure: string;
  /** Its unit, of both errors. */
  readonly unit: MeasureUnit;
  /** Standard error asked for. */
  readonly wanted: number;
  /** Standard error in these trials; absent where the figure exists in too few of them. */
  readonly standardError?: number | undefined;
  /** Whether it is as small as was asked for. */
  readonly reached: boolean;
}

/** A whole result. */
export interface ResultDocument {
  /** Says that the file is a result of this program. */
  readonly format: "outcomes-partnership-result";
  /** Version of the result format. */
  readonly version: 1;
  /** Version of the program that computed it. */
  readonly program: string;
  /** The deal it is a result of. */
  readonly scenario: ScenarioMark;
  /** Seed of the run. */
  readonly seed: number;
  /** Trials simulated. */
  readonly trials: number;
  /** How uncertain inputs were drawn over the trials; standard errors are those of this plan. */
  readonly sampling: Sampling;
  /** Absent where the run does not stop at a precision. */
  readonly precision?: ReachedPrecision | undefined;
  /** Labels of the financial years of every yearly series: `2015/16`. */
  readonly years: readonly string[];
  /** What the result means for each party, in sentences. */
  readonly verdicts: readonly Verdict[];
  /** How likely things are that people ask about. */
  readonly probabilities: readonly ProbabilitySummary[];
  /** What sets the trials apart in which payments go over the budget, or the investor or the provider loses, as far as the deal has these. */
  readonly circumstances: readonly Circumstances[];
  /** Every figure, summed up over trials. */
  readonly measures: readonly MeasureSummary[];
  /** Figures by financial year. */
  readonly yearly: readonly YearlySeries[];
  /** Sums from the start up to and with each financial year, worked out in each trial: payments, savings, the commissioner's net position, investors' cash. */
  readonly cumulative: readonly YearlySeries[];
  /** When savings overtake payments, and when the commissioner's own budget breaks even. */
  readonly breakEven: readonly BreakEven[];
  /** Who pays and who saves, by budget holder in the order of the deal. */
  readonly holders: readonly HolderPosition[];
  /** Cost floor, price and value ceiling: of the whole rate card first, then by outcome. Empty where nothing is paid. */
  readonly priceRoom: readonly PriceRoom[];
  /** How the figures people decide on settled as trials were added. */
  readonly convergence: readonly Convergence[];
  /** Distributions of the headline measures. */
  readonly shapes: readonly MeasureShape[];
  /** Amounts to compare payments with. */
  readonly limits: readonly PaymentLimit[];
  /** How each rule of the rate card fared. */
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

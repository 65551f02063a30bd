import { measureNames as names } from "./measure-names.ts";
import type { ProbabilityId } from "./probability.ts";
import type { MeasureUnit, Party, Percentiles } from "./result.ts";

/** What is told of a measure: its mean, or a percentile. */
export type FigureKind = "mean" | keyof Percentiles;

interface Named {
  /** As files and commands name it: `payments.total.mean`, `investor.loss`. */
  readonly id: string;
  readonly party: Party;
  /** "Expected payments". */
  readonly label: string;
  /** Whether more of it is better for its party. */
  readonly more: boolean;
}

/** A figure of a measure. */
export interface MeasureFigure extends Named {
  readonly kind: FigureKind;
  readonly measure: string;
  readonly unit: MeasureUnit;
}

/** A share of trials. */
export interface ChanceFigure extends Named {
  readonly kind: "chance";
  readonly question: ProbabilityId;
  readonly unit: "rate";
}

/** One number by which a party judges a deal. */
export type DecisionFigure = MeasureFigure | ChanceFigure;

const figure = (
  party: Party,
  label: string,
  measure: string,
  kind: FigureKind,
  unit: MeasureUnit,
  more: boolean,
): MeasureFigure => ({ id: `${measure}.${kind}`, party, label, measure, kind, unit, more });

const money = (party: Party, label: string, measure: string, kind: FigureKind, more = true): MeasureFigure =>
  figure(party, label, measure, kind, "money", more);

/** Chances are of what a party would rather not have. */
const chance = (party: Party, label: string, question: ProbabilityId): ChanceFigure => ({
  id: question,
  party,
  label,
  kind: "chance",
  question,
  unit: "rate",
  more: false,
});

/** The figures by which parties judge a deal, in the order in which they are told. */
export const decisionFigures: readonly DecisionFigure[] = [
  money("commissioner", "Expected payments", names.paymentsTotal, "mean", false),
  money("commissioner", "Payments, 1 in 10 below (P10)", names.paymentsTotal, "p10", false),
  money("commissioner", "Payments, median (P50)", names.paymentsTotal, "p50", false),
  money("commissioner", "Payments, 1 in 10 above (P90)", names.paymentsTotal, "p90", false),
  money("commissioner", "Payments, 1 in 20 above (P95)", names.paymentsTotal, "p95", false),
  chance("commissioner", "Chance over budget", "payments.overBudget"),
  chance("commissioner", "Chance the contract cap binds", "cap.contract.binds"),
  money("commissioner", "Expected net value (PV)", names.commissionerNetPresentValue, "mean"),
  chance("commissioner", "Chance worse off", "commissioner.worseOff"),
  money("commissioner", "Expected net value, public sector (PV)", names.publicNetPresentValue, "mean"),
  money("investor", "Expected capital drawn", names.investorDrawn, "mean", false),
  money("investor", "Expected profit", names.investorProfit, "mean"),
  figure("investor", "Median IRR, a year", names.investorIrr, "p50", "rate", true),
  figure("investor", "IRR, 1 in 20 below (P5)", names.investorIrr, "p5", "rate", true),
  figure("investor", "Median money multiple", names.investorMoic, "p50", "multiple", true),
  chance("investor", "Chance of a loss", "investor.loss"),
  money("provider", "Expected margin", names.providerMargin, "mean"),
  money("provider", "Margin, 1 in 20 below (P5)", names.providerMargin, "p5"),
  chance("provider", "Chance of a loss", "provider.loss"),
  chance("provider", "Chance the account runs short", "account.fundingGap"),
];

/** A figure by its id; undefined where there is none of that name. */
export const findFigure = (id: string): DecisionFigure | undefined => decisionFigures.find((each) => each.id === id);

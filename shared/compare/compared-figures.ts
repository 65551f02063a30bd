import { measureNames as names } from "../model/measure-names.ts";
import type { ProbabilityId } from "../model/probability.ts";
import type { MeasureUnit, Party, Percentiles } from "../model/result.ts";
import type { PairedDifference } from "../sweep/sweep-document.ts";
import type { ComparedDeal, ComparisonDocument, Difference } from "./comparison.ts";

/** A figure of one deal, with what it has more than the first. */
export interface ComparedFigure {
  readonly value: number;
  readonly standardError: number;
  readonly unit: MeasureUnit;
  /** Share of trials; it is told as a chance. */
  readonly isChance: boolean;
  /** From the first deal on the same draws; absent for that itself, where one has no such figure, and of percentiles of few trials. */
  readonly difference?: Difference | undefined;
}

/** A line of a comparison: one figure of every deal, in their order. */
export interface FigureLine {
  readonly party: Party;
  readonly label: string;
  readonly figures: readonly (ComparedFigure | undefined)[];
}

type Kind = "mean" | keyof Percentiles;

interface Wanted {
  readonly party: Party;
  readonly label: string;
  readonly of: (deal: ComparedDeal) => ComparedFigure | undefined;
}

/** The mean of differences within trials as a difference of figures. */
const paired = (difference: PairedDifference | undefined): Difference | undefined =>
  difference && { value: difference.mean, standardError: difference.standardError };

const measure = (party: Party, label: string, id: string, kind: Kind): Wanted => ({
  party,
  label,
  of: ({ measures }) => {
    const found = measures.find((each) => each.id === id);
    if (!found?.statistics) return undefined;
    const { mean, standardErrorOfMean, percentiles, standardErrors } = found.statistics;
    const { unit, percentileDifferences } = found;
    return kind === "mean"
      ? { value: mean, standardError: standardErrorOfMean, unit, isChance: false, difference: paired(found.difference) }
      : {
          value: percentiles[kind],
          standardError: standardErrors[kind],
          unit,
          isChance: false,
          difference: percentileDifferences?.[kind],
        };
  },
});

const chanceOf = (party: Party, label: string, id: ProbabilityId): Wanted => ({
  party,
  label,
  of: ({ probabilities }) => {
    const found = probabilities.find((each) => each.id === id);
    if (!found || found.trials === 0) return undefined;
    const { probability: value, standardError, difference } = found;
    return { value, standardError, unit: "rate", isChance: true, difference: paired(difference) };
  },
});

const wanted: readonly Wanted[] = [
  measure("commissioner", "Expected payments", names.paymentsTotal, "mean"),
  measure("commissioner", "Payments, 1 in 10 below (P10)", names.paymentsTotal, "p10"),
  measure("commissioner", "Payments, median (P50)", names.paymentsTotal, "p50"),
  measure("commissioner", "Payments, 1 in 10 above (P90)", names.paymentsTotal, "p90"),
  measure("commissioner", "Payments, 1 in 20 above (P95)", names.paymentsTotal, "p95"),
  chanceOf("commissioner", "Chance over budget", "payments.overBudget"),
  chanceOf("commissioner", "Chance the contract cap binds", "cap.contract.binds"),
  measure("commissioner", "Expected net value (PV)", names.commissionerNetPresentValue, "mean"),
  chanceOf("commissioner", "Chance worse off", "commissioner.worseOff"),
  measure("commissioner", "Expected net value, public sector (PV)", names.publicNetPresentValue, "mean"),
  measure("investor", "Expected capital drawn", names.investorDrawn, "mean"),
  measure("investor", "Expected profit", names.investorProfit, "mean"),
  measure("investor", "Median IRR, a year", names.investorIrr, "p50"),
  measure("investor", "IRR, 1 in 20 below (P5)", names.investorIrr, "p5"),
  measure("investor", "Median money multiple", names.investorMoic, "p50"),
  chanceOf("investor", "Chance of a loss", "investor.loss"),
  measure("provider", "Expected margin", names.providerMargin, "mean"),
  measure("provider", "Margin, 1 in 20 below (P5)", names.providerMargin, "p5"),
  chanceOf("provider", "Chance of a loss", "provider.loss"),
  chanceOf("provider", "Chance the account runs short", "account.fundingGap"),
];

/** The figures by which parties judge deals, a line each; lines that no deal has are left out. */
export const figureLines = ({ deals }: Pick<ComparisonDocument, "deals">): readonly FigureLine[] =>
  wanted
    .map(({ party, label, of }) => ({ party, label, figures: deals.map(of) }))
    .filter(({ figures }) => figures.some((figure) => figure !== undefined));

import type { ProbabilityId } from "../model/probability.ts";
import type { MeasureUnit, Party } from "../model/result.ts";
import { type DecisionFigure, decisionFigures } from "../sweep/decision-figures.ts";
import type { PairedDifference } from "../sweep/sweep-document.ts";
import type { ComparedDeal, ComparisonDocument, Difference } from "./comparison.ts";

/** A figure of one deal, with what it has more than the first. */
export interface ComparedFigure {
  readonly value: number;
  readonly standardError: number;
  readonly unit: MeasureUnit;
  /** Share of trials; it is told as a chance. */
  readonly isChance: boolean;
  /** A percentile's difference has the error of twenty sections, and so a somewhat wider interval. */
  readonly isPercentile: boolean;
  /** From the first deal on the same draws; absent for that itself, where one has no such figure, and of percentiles of few trials. */
  readonly difference?: Difference | undefined;
}

/** A line of a comparison: one figure of every deal, in their order. */
export interface FigureLine {
  /** Id of the figure. */
  readonly id: string;
  readonly party: Party;
  readonly label: string;
  readonly figures: readonly (ComparedFigure | undefined)[];
}

/** The mean of differences within trials as a difference of figures. */
const paired = (difference: PairedDifference | undefined): Difference | undefined =>
  difference && { value: difference.mean, standardError: difference.standardError };

function chanceIn(id: ProbabilityId, { probabilities }: ComparedDeal): ComparedFigure | undefined {
  const found = probabilities.find((each) => each.id === id);
  if (!found || found.trials === 0) return undefined;
  const { probability: value, standardError, difference } = found;
  return { value, standardError, unit: "rate", isChance: true, isPercentile: false, difference: paired(difference) };
}

function figureIn(figure: DecisionFigure, deal: ComparedDeal): ComparedFigure | undefined {
  if (figure.kind === "chance") return chanceIn(figure.question, deal);
  const found = deal.measures.find(({ id }) => id === figure.measure);
  if (!found?.statistics) return undefined;
  const { mean, standardErrorOfMean, percentiles, standardErrors } = found.statistics;
  const { unit, percentileDifferences } = found;
  const { kind } = figure;
  return kind === "mean"
    ? {
        value: mean,
        standardError: standardErrorOfMean,
        unit,
        isChance: false,
        isPercentile: false,
        difference: paired(found.difference),
      }
    : {
        value: percentiles[kind],
        standardError: standardErrors[kind],
        unit,
        isChance: false,
        isPercentile: true,
        difference: percentileDifferences?.[kind],
      };
}

/** The figures by which parties judge deals, a line each; lines that no deal has are left out. */
export const figureLines = ({ deals }: Pick<ComparisonDocument, "deals">): readonly FigureLine[] =>
  decisionFigures
    .map((figure) => ({
      id: figure.id,
      party: figure.party,
      label: figure.label,
      figures: deals.map((deal) => figureIn(figure, deal)),
    }))
    .filter(({ figures }) => figures.some((figure) => figure !== undefined));

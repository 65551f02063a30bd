import { BYTE_ORDER_MARK, csvLine } from "../report/csv-text.ts";
import { figureLines } from "./compared-figures.ts";
import type { ComparisonDocument } from "./comparison.ts";
import { differenceInterval } from "./difference-interval.ts";

type Columns = readonly (readonly [name: string, unit: string, meaning: string])[];

const figureColumns: Columns = [
  ["figure", "", "Id of the figure"],
  ["label", "", "Name of the figure"],
  ["party", "", "Who judges by it"],
  ["unit", "", "Unit of every amount in the line; a rate of 0.1 is 10 %"],
  ["deal", "", "Id of the deal; the first is the one that others are compared with"],
  ["deal_name", "", "Name of the deal"],
  ["value", "as the figure", "The figure; empty where the deal has none"],
  ["standard_error", "as the figure", "Monte Carlo standard error of that"],
  ["difference", "as the figure", "What the deal has more than the first, on the same draws"],
  ["difference_standard_error", "as the figure", "Monte Carlo standard error of that"],
  ["difference_low", "as the figure", "From where it lies in 19 cases of 20"],
  ["difference_high", "as the figure", "To where"],
];

const betterColumns: Columns = [
  ["deal", "", "Id of the deal that is compared with the first"],
  ["deal_name", "", "Name of the deal"],
  ["party", "", "For whom"],
  ["measure", "", "Id of the measure by which it is told"],
  ["label", "", "What is better for the party"],
  ["decides", "", "1 of the measure that decides for the party"],
  ["better", "rate", "Share of trials in which the deal is better than the first, trial by trial on the same draws"],
  ["better_standard_error", "rate", "Monte Carlo standard error of that"],
  ["same", "rate", "Share in which both are the same"],
  ["worse", "rate", "Share in which it is worse"],
  ["trials", "count", "Trials in which both have the measure"],
];

const names = (columns: Columns): string => BYTE_ORDER_MARK + csvLine(columns.map(([name]) => name));

/** The figures of a comparison as CSV: a line a figure and deal, in full precision. */
export const comparisonFiguresCsv = (document: ComparisonDocument): string =>
  [
    names(figureColumns),
    ...figureLines(document).flatMap(({ id, label, party, figures }) =>
      document.deals.map((deal, place) => {
        const figure = figures[place];
        const interval = figure && differenceInterval(figure);
        return csvLine([
          id,
          label,
          party,
          figures.find((each) => each)?.unit ?? "",
          deal.id,
          deal.name,
          figure?.value,
          figure?.standardError,
          figure?.difference?.value,
          figure?.difference?.standardError,
          interval?.low,
          interval?.high,
        ]);
      }),
    ),
  ].join("");

/** How often each deal is better than the first as CSV: a line a deal, party and measure. */
export const comparisonBetterCsv = ({ deals }: ComparisonDocument): string =>
  [
    names(betterColumns),
    ...deals.flatMap(({ id, name, better: all }) =>
      all.map(({ party, measure, label, decides, better, same, worse, trials }) =>
        csvLine([
          id,
          name,
          party,
          measure,
          label,
          decides ? 1 : 0,
          better.share,
          better.standardError,
          same.share,
          worse.share,
          trials,
        ]),
      ),
    ),
  ].join("");

/** What each column of both means, as a CSV of its own. */
export const comparisonDictionaryCsv = (): string =>
  [
    BYTE_ORDER_MARK + csvLine(["file", "column", "unit", "meaning"]),
    ...figureColumns.map((column) => csvLine(["comparison-figures.csv", ...column])),
    ...betterColumns.map((column) => csvLine(["comparison-better.csv", ...column])),
  ].join("");

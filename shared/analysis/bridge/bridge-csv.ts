import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import { stepDetail, stepLabel } from "./bridge-sentences.ts";
import type { BridgeDocument } from "./bridge-document.ts";

const columns: readonly (readonly [name: string, unit: string, meaning: string])[] = [
  ["figure", "", "Id of the figure"],
  ["label", "", "Name of the figure"],
  ["party", "", "Who judges by it"],
  ["unit", "", "Unit of every amount in the line; a rate of 0.1 is 10 %"],
  ["step", "count", "Number of the step from 1; 0 is the first deal"],
  ["terms", "", "Paths of the changed terms"],
  ["what", "", "The changed terms in words"],
  ["change_in_words", "", "From what to what"],
  ["level", "as the figure", "The figure after the step; empty where the deal then has none"],
  ["level_standard_error", "as the figure", "Monte Carlo standard error of that"],
  ["change", "as the figure", "By how much the step moves it; the changes add up to the difference of the two deals"],
  ["change_standard_error", "as the figure", "Monte Carlo standard error of that, on the same draws"],
  ["alone", "as the figure", "What the step would do alone, to the first deal"],
  ["alone_standard_error", "as the figure", "Monte Carlo standard error of that"],
  ["trials_changed", "rate", "Share of trials whose own value the step changes"],
];

/** A bridge as CSV: a line for the first deal and one a step, figure after figure, in full precision. */
export function bridgeCsv({ figures, steps, from }: BridgeDocument): string {
  const lines = figures.flatMap((figure) => {
    const { id, label, party, unit } = figure;
    const head = [id, label, party, unit] as const;
    return [
      csvLine([...head, 0, "", from.name, "", figure.from?.value, figure.from?.standardError, ...Array(5)]),
      ...figure.steps.map(({ after, change, alone, trialsChanged }, place) => {
        const step = steps[place]!;
        return csvLine([
          ...head,
          place + 1,
          step.terms.map((term) => term.id).join(" "),
          stepLabel(step),
          stepDetail(step),
          after?.value,
          after?.standardError,
          change?.value,
          change?.standardError,
          alone?.value,
          alone?.standardError,
          trialsChanged,
        ]);
      }),
    ];
  });
  return [BYTE_ORDER_MARK + csvLine(columns.map(([name]) => name)), ...lines].join("");
}

/** What each column of that CSV means, as a CSV of its own. */
export const bridgeDictionaryCsv = (): string =>
  [BYTE_ORDER_MARK + csvLine(["column", "unit", "meaning"]), ...columns.map((column) => csvLine(column))].join("");

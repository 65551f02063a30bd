import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { ReverseStressDocument } from "./reverse-stress-document.ts";

const columns: readonly (readonly [name: string, unit: string, meaning: string])[] = [
  ["loss", "", "What goes wrong"],
  ["trials", "", "Trials in which it goes wrong"],
  ["of", "", "Trials asked"],
  ["rank", "", "Place of the input among those that stand out, 1 tells most"],
  ["input", "", "Id of the input"],
  ["input_name", "", "What it is called"],
  ["unit", "", "What it is counted in; percent: 0.1 is 10%"],
  ["mean", "as the input", "Mean over trials in which it goes wrong"],
  ["mean_standard_error", "as the input", "Its Monte Carlo standard error"],
  ["mean_otherwise", "as the input", "Mean over the others"],
  ["mean_otherwise_standard_error", "as the input", "Its Monte Carlo standard error"],
  ["lower", "", "Chance that the input is lower in a trial in which it goes wrong than in another (Mann–Whitney)"],
  ["lower_standard_error", "", "Its Monte Carlo standard error"],
  ["moves_with", "", "Input above it that it moves together with"],
  ["rank_correlation", "", "Rank correlation with that input"],
];

/** Every input that stands out as CSV, a line each. */
export function reverseStressCsv({ losses }: ReverseStressDocument): string {
  const lines = losses.flatMap(({ id, times, of, inputs }) =>
    inputs.map(({ mean, meanOtherwise, lower, standardError, movesWith, ...input }, place) => [
      id,
      times,
      of,
      place + 1,
      input.id,
      input.name,
      input.unit,
      mean.value,
      mean.standardError,
      meanOtherwise.value,
      meanOtherwise.standardError,
      lower,
      standardError,
      movesWith?.id,
      movesWith?.rankCorrelation,
    ]),
  );
  return [BYTE_ORDER_MARK + csvLine(columns.map(([name]) => name)), ...lines.map(csvLine)].join("");
}

/** What each column means, as a CSV of its own. */
export const reverseStressDictionaryCsv = (): string =>
  [BYTE_ORDER_MARK + csvLine(["column", "unit", "meaning"]), ...columns.map((line) => csvLine([...line]))].join("");

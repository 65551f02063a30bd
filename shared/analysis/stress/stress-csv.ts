import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { StressDocument, StressedDeal } from "./stress-document.ts";

const columns: readonly (readonly [name: string, unit: string, meaning: string])[] = [
  ["stress", "", "Its id; together: all of them at once"],
  ["stress_name", "", "What it is called"],
  ["party", "", "Whose figure it is"],
  ["figure", "", "The figure"],
  ["unit", "", "What it is counted in; a rate of 0.1 is 10%"],
  ["before", "as the figure", "The figure of the deal as it is"],
  ["before_standard_error", "as the figure", "Its Monte Carlo standard error"],
  ["after", "as the figure", "The figure under the stress"],
  ["after_standard_error", "as the figure", "Its Monte Carlo standard error"],
  ["difference", "as the figure", "After less before, on the same draws"],
  ["difference_standard_error", "as the figure", "Its own Monte Carlo standard error"],
  ["sum_of_alone", "as the figure", "Of all together: what the differences of each alone add up to"],
];

/** Every figure under every stress as CSV, a line each. */
export function stressCsv({ figures, stresses, together }: StressDocument): string {
  const rows = (id: string, name: string, stressed: StressedDeal, sums?: readonly ({ value: number } | null)[]) =>
    figures.map(({ id: figure, party, unit, before }, place) => {
      const { after, difference } = stressed.figures[place]!;
      const numbers = [before, after, difference].flatMap((each) => [each?.value, each?.standardError]);
      return [id, name, party, figure, unit, ...numbers, sums?.[place]?.value];
    });
  const lines = [
    ...stresses.flatMap((stress) => rows(stress.id, stress.name, stress)),
    ...(together ? rows("together", "All together", together, together.sumOfAlone) : []),
  ];
  return [BYTE_ORDER_MARK + csvLine(columns.map(([name]) => name)), ...lines.map(csvLine)].join("");
}

/** What each column means, as a CSV of its own. */
export const stressDictionaryCsv = (): string =>
  [BYTE_ORDER_MARK + csvLine(["column", "unit", "meaning"]), ...columns.map((line) => csvLine([...line]))].join("");

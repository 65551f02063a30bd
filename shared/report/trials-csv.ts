import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { BYTE_ORDER_MARK, csvLine } from "./csv-text.ts";

/** A column of the trials CSV: its name there, and how it is explained. */
interface Column {
  readonly index: number;
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
}

function columnsOf({ measures, yearly, years }: TrialsLayout): readonly Column[] {
  return [
    ...measures.map(({ id, unit, label }, index) => ({ index, name: id, unit, meaning: label })),
    ...yearly.flatMap(({ id, label, firstColumn }) =>
      years.map((year, offset) => ({
        index: firstColumn + offset,
        name: `year.${year}.${id}`,
        unit: "money",
        meaning: `${label} in financial year ${year}`,
      })),
    ),
  ];
}

/** The trials as CSV, in pieces of some hundred lines: one line a trial, empty where a measure does not exist. */
export function* trialsCsv(layout: TrialsLayout, table: TrialsTable, trials: number): Generator<string> {
  const columns = columnsOf(layout);
  const values = columns.map(({ index }) => table.column(index, trials));
  yield BYTE_ORDER_MARK + csvLine(["trial", ...columns.map(({ name }) => name)]);
  const PIECE = 500;
  for (let first = 0; first < trials; first += PIECE) {
    let piece = "";
    for (let trial = first; trial < Math.min(trials, first + PIECE); trial++)
      piece += csvLine([trial, ...values.map((column) => (Number.isNaN(column[trial]!) ? undefined : column[trial]))]);
    yield piece;
  }
}

const unitMeaning: Readonly<Record<string, string>> = {
  money: "in the deal's currency, not rounded",
  people: "number of people",
  count: "number",
  rate: "share or annual rate; 0.05 is 5 %",
  multiple: "times the capital drawn",
  month: "months after the service start, which is month 0",
};

/** What each column of the trials CSV means, as a CSV of its own. */
export function dataDictionaryCsv(layout: TrialsLayout): string {
  const lines = [
    csvLine(["column", "unit", "meaning", "unit_meaning", "when_empty"]),
    csvLine([
      "trial",
      "count",
      "Number of the trial, from 0; the same trial for the same seed however many are run",
      "number",
      "never",
    ]),
    ...columnsOf(layout).map(({ name, unit, meaning }) =>
      csvLine([name, unit, meaning, unitMeaning[unit], "the measure does not exist in that trial"]),
    ),
  ];
  return BYTE_ORDER_MARK + lines.join("");
}

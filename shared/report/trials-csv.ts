import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { BYTE_ORDER_MARK, csvLine } from "./csv-text.ts";
import type { TellWork } from "./file-pieces.ts";

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

/** How many trials are in a piece: some 100 kB of a deal with many columns. */
const TRIALS_IN_PIECE = 100;

/**
 * The trials as CSV, in pieces: one line a trial, empty where a measure does not exist.
 * @param tell is told how many trials are in the pieces so far
 */
export function* trialsCsv(
  layout: TrialsLayout,
  table: TrialsTable,
  trials: number,
  tell?: TellWork,
): Generator<string, void, undefined> {
  const columns = columnsOf(layout);
  const values = columns.map(({ index }) => table.column(index, trials));
  yield BYTE_ORDER_MARK + csvLine(["trial", ...columns.map(({ name }) => name)]);
  for (let first = 0; first < trials; first += TRIALS_IN_PIECE) {
    const end = Math.min(trials, first + TRIALS_IN_PIECE);
    let piece = "";
    for (let trial = first; trial < end; trial++)
      piece += csvLine([trial, ...values.map((column) => (Number.isNaN(column[trial]!) ? undefined : column[trial]))]);
    tell?.({ done: end, total: trials, of: "trials" });
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

import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { BYTE_ORDER_MARK, csvLine } from "./csv-text.ts";
import type { TellWork } from "./file-pieces.ts";
import { columnMeanings, trialColumns } from "./trial-columns.ts";

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
  const columns = trialColumns(layout);
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

/** What each column of the trials CSV means, as a CSV of its own. */
export const dataDictionaryCsv = (layout: TrialsLayout): string =>
  [
    BYTE_ORDER_MARK,
    csvLine(["column", "unit", "meaning", "unit_meaning", "when_empty"]),
    ...columnMeanings(layout).map((each) =>
      csvLine([each.column, each.unit, each.meaning, each.unitMeaning, each.whenEmpty]),
    ),
  ].join("");

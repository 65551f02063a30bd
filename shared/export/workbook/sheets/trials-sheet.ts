import { decimal } from "../../../format/decimal.ts";
import type { Sheet } from "../cells/sheet.ts";
import { TableSheet, type TableColumn } from "../cells/table-sheet.ts";
import { measureUnitWords, shownMeasure } from "./shown-units.ts";
import type { WorkbookContent } from "./workbook-content.ts";

/** A workbook that a person scrolls has so many; a file of data has them all. */
const TRIALS_SHOWN = 1_000;

/** The trials, or the first thousand of them: a row a trial, a column a figure. */
export function trialsSheet({ result, layout, table: trials }: WorkbookContent): Sheet {
  const shown = Math.min(result.trials, TRIALS_SHOWN);
  const note =
    shown === result.trials
      ? `All ${decimal(shown)} trials of the run. Trial k is the same trial however many are run.`
      : `The first ${decimal(shown)} of ${decimal(result.trials)} trials: as random as any others, and enough to see how figures go together. Every trial stands in the exports Trials (CSV) and Trials (Parquet).`;
  const table = new TableSheet("Trials", shown === result.trials ? "Trials" : "Trials: a sample", note);
  const columns: TableColumn[] = [
    { name: "Trial", width: 10, shown: "whole" },
    ...layout.measures.map(({ label, unit }) => ({ name: label, width: 18, shown: shownMeasure[unit] })),
  ];
  table.row(
    columns,
    ["Unit", ...layout.measures.map(({ unit }) => measureUnitWords(unit, result.scenario.currency))],
    "quiet",
  );
  table.row(columns, ["Name in data files", ...layout.measures.map(({ id }) => id)], "quiet");
  table.head(columns);
  const values = layout.measures.map((_, column) => trials.column(column, shown));
  for (let trial = 0; trial < shown; trial++)
    table.row(columns, [trial, ...values.map((column) => (Number.isNaN(column[trial]!) ? undefined : column[trial]))]);
  return table.sheet;
}

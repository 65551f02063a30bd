import { assumptionsCsv } from "#shared/report/assumptions-csv.ts";
import { summaryCsv } from "#shared/report/summary-csv.ts";
import { dataDictionaryCsv, trialsCsv } from "#shared/report/trials-csv.ts";
import type { ExportFormat } from "./export-format.ts";

/** Tables for a spreadsheet or a statistics program. */
export const csvFormat: ExportFormat = {
  name: "csv",
  files: [
    {
      name: "summary.csv",
      holds: "every measure summed up, a line each",
      needs: "result",
      piecesOf: ({ result }) => [summaryCsv(result)],
    },
    {
      name: "trials.csv",
      holds: "every measure of every trial, a line a trial",
      needs: "run",
      piecesOf: ({ result, trials: { layout, table } }, tell) => trialsCsv(layout, table, result.trials, tell),
    },
    {
      name: "data-dictionary.csv",
      holds: "what each column of trials.csv means",
      needs: "run",
      piecesOf: ({ trials: { layout } }) => [dataDictionaryCsv(layout)],
    },
    {
      name: "assumptions.csv",
      holds: "every figure of the deal with its source, grade and owner",
      needs: "run",
      piecesOf: ({ scenario }) => [assumptionsCsv(scenario)],
    },
  ],
};

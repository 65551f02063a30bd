import type { RunExportKind } from "#shared/desktop/contract.ts";
import { indigoCsv, indigoJson } from "#shared/export/indigo/indigo-project.ts";
import { trialsParquet } from "#shared/export/parquet/trials-parquet.ts";
import { sipmathPieces } from "#shared/export/sipmath/sipmath-pieces.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import type { FilePieces, TellWork } from "#shared/report/file-pieces.ts";
import type { FinishedRun } from "#shared/report/finished-run.ts";
import { resultJson } from "#shared/report/result-json.ts";
import { summaryCsv } from "#shared/report/summary-csv.ts";
import { dataDictionaryCsv, trialsCsv } from "#shared/report/trials-csv.ts";
import { workbookInWorker } from "./workbook-in-worker.ts";

/** What the page knows of a run that its workers do not, for exports that hold it. */
export interface BesideRun {
  readonly certificate: RunCertificate;
  /** The file that saving the deal of the run writes. */
  readonly file: string;
}

/** An export of a run, in pieces: the same bytes as the command line's file of that name. */
export function runExport(run: FinishedRun, what: RunExportKind, beside: BesideRun, tell: TellWork): FilePieces {
  const { scenario, result, layout, table } = run;
  switch (what) {
    case "workbook-xlsx":
      return workbookInWorker({ ...run, ...beside }, tell);
    case "results-json":
      return [resultJson(result)];
    case "summary-csv":
      return [summaryCsv(result)];
    case "trials-csv":
      return trialsCsv(layout, table, result.trials, tell);
    case "trials-parquet":
      return trialsParquet(run, tell);
    case "data-dictionary-csv":
      return [dataDictionaryCsv(layout)];
    case "sipmath-json":
      return sipmathPieces(run, tell);
    case "indigo-json":
      return [indigoJson(scenario)];
    case "indigo-csv":
      return [indigoCsv(scenario)];
  }
}

import type { RunExportKind } from "#shared/desktop/contract.ts";
import type { WorkbookContent } from "#shared/export/workbook/sheets/workbook-content.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { FilePiece, FilePieces, TellWork } from "#shared/report/file-pieces.ts";
import { resultJson } from "#shared/report/result-json.ts";
import { summaryCsv } from "#shared/report/summary-csv.ts";
import { dataDictionaryCsv, trialsCsv } from "#shared/report/trials-csv.ts";
import type { TrialsLayout } from "#shared/run/trials-layout.ts";
import type { TrialsTable } from "#shared/run/trials-table.ts";

/** A finished run with its trials. */
export interface FinishedRun {
  readonly scenario: Scenario;
  readonly result: ResultDocument;
  readonly layout: TrialsLayout;
  readonly table: TrialsTable;
}

/** What the page knows of a run that its workers do not, for exports that hold it. */
export interface BesideRun {
  readonly certificate: RunCertificate;
  /** The file that saving the deal of the run writes. */
  readonly file: string;
}

/** An export of a run, in pieces: the same bytes as the command line's file of that name. */
export function runExport(run: FinishedRun, what: RunExportKind, beside: BesideRun, tell: TellWork): FilePieces {
  const { result, layout, table } = run;
  switch (what) {
    case "workbook-xlsx":
      return workbookOf({ ...run, ...beside }, tell);
    case "results-json":
      return [resultJson(result)];
    case "summary-csv":
      return [summaryCsv(result)];
    case "trials-csv":
      return trialsCsv(layout, table, result.trials, tell);
    case "data-dictionary-csv":
      return [dataDictionaryCsv(layout)];
  }
}

/** What makes workbooks is fetched when one is first asked for: a run is to begin without it. */
async function* workbookOf(content: WorkbookContent, tell: TellWork): AsyncGenerator<FilePiece> {
  const { workbookPieces } = await import("#shared/export/workbook/workbook-pieces.ts");
  yield* workbookPieces(content, tell);
}

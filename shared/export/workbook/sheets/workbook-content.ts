import type { ResultDocument } from "../../../model/result.ts";
import type { RunCertificate } from "../../../model/run-certificate.ts";
import type { Scenario } from "../../../model/scenario.ts";
import type { TrialsLayout } from "../../../run/trials-layout.ts";
import type { TrialsTable } from "../../../run/trials-table.ts";

/** What a workbook is made from: a deal, its run, and the trials of it. */
export interface WorkbookContent {
  readonly scenario: Scenario;
  readonly result: ResultDocument;
  readonly certificate: RunCertificate;
  readonly layout: TrialsLayout;
  readonly table: TrialsTable;
  /** The file that saving this deal writes, with its variants and versions: what importing the workbook brings back. */
  readonly file: string;
}

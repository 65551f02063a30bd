import type { Measure } from "../../../engine/measures.ts";
import type { ResultDocument } from "../../../model/result.ts";
import type { RunCertificate } from "../../../model/run-certificate.ts";
import type { Scenario } from "../../../model/scenario.ts";
import type { TrialsTable } from "../../../run/trials-table.ts";

/** No more trials than these are looked at: more change no digit that is told, and take longer to put in order. */
export const MOST_TRIALS_LOOKED_AT = 20_000;

/** What a workbook is made from: a deal, its run, and the trials of it. */
export interface WorkbookContent {
  readonly scenario: Scenario;
  readonly result: ResultDocument;
  readonly certificate: RunCertificate;
  /** What the columns of the trials are, from the first. */
  readonly layout: { readonly measures: readonly Pick<Measure, "id" | "label" | "unit">[] };
  /** The trials, or as many of the first as are looked at. */
  readonly table: Pick<TrialsTable, "column">;
  /** The file that saving this deal writes, with its variants and versions: what importing the workbook brings back. */
  readonly file: string;
}

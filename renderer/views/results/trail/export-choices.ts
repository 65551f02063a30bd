import type { RunExportKind } from "#shared/desktop/contract.ts";
import { exportPack } from "../../../stores/export-pack.ts";
import { exportReport, type ReportAs } from "../../../stores/export-report.ts";
import { exportResults } from "../../../stores/export-results.ts";

/** Something that a finished run can be taken out as. */
export interface ExportChoice {
  readonly id: string;
  readonly name: string;
  readonly holds: string;
  readonly act: () => Promise<void>;
}

const ofRun = (kind: RunExportKind, name: string, holds: string): ExportChoice => ({
  id: kind,
  name,
  holds,
  act: () => exportResults(kind),
});

const report = (as: ReportAs, name: string, holds: string): ExportChoice => ({
  id: `report-${as}`,
  name,
  holds,
  act: () => exportReport(as),
});

/** Choices of one use, under what that is. */
export interface ExportGroup {
  readonly use: string;
  readonly choices: readonly ExportChoice[];
}

/** What can be exported, in words: to hand over, to compute with, for other people's programs. */
export const exportGroups: readonly ExportGroup[] = [
  {
    use: "To hand over",
    choices: [
      {
        id: "scenario-pack",
        name: "Scenario pack",
        holds: "deal, variants and results in a page for any browser",
        act: exportPack,
      },
      report("A4", "Report (PDF, A4)", "a page for each party, terms, assumptions"),
      report("Letter", "Report (PDF, Letter)", "the same for North American paper"),
      report("page", "Report (web page)", "the same in a browser, no program needed"),
      report("word", "Report (Word)", "the same to edit"),
      report("slides", "Slides (PowerPoint)", "one message a slide, charts to edit"),
      ofRun("workbook-xlsx", "Workbook (Excel)", "figures, inputs, a live base case"),
    ],
  },
  {
    use: "Data",
    choices: [
      ofRun("results-json", "Results (JSON)", "everything on this page"),
      ofRun("summary-csv", "Summary (CSV)", "one line a measure"),
      ofRun("trials-csv", "Trials (CSV)", "one line a trial"),
      ofRun("trials-parquet", "Trials (Parquet)", "for Python, R and data tools"),
      ofRun("data-dictionary-csv", "Data dictionary (CSV)", "what each column means"),
    ],
  },
  {
    use: "Open standards",
    choices: [
      ofRun("sipmath-json", "Uncertain results (SIPmath 3.0)", "for other models"),
      ofRun("indigo-json", "Terms for INDIGO (JSON)", "names of its standard"),
      ofRun("indigo-csv", "Terms for INDIGO (CSV)", "with what to add"),
    ],
  },
];

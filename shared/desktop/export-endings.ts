import type { ExportKind } from "./contract.ts";

/** Everything that is written through a save dialog besides scenarios. */
export type WrittenKind = ExportKind | "results-pdf";

/** How an export of each kind is named: the closed list of what the app ever writes besides scenarios. */
export interface ExportEnding {
  /** What the save dialog calls this kind of file. */
  readonly title: string;
  /** The ending a new file is given. */
  readonly ending: string;
  /** The last part of the ending, without a dot: what the file is to other programs. */
  readonly type: "json" | "csv" | "xlsx" | "docx" | "html" | "parquet" | "png" | "pptx" | "svg" | "pdf";
}

export const exportEndings: { readonly [K in WrittenKind]: ExportEnding } = {
  "workbook-xlsx": { title: "Workbook (Excel)", ending: ".xlsx", type: "xlsx" },
  "report-pdf": { title: "Report (PDF)", ending: ".report.pdf", type: "pdf" },
  "report-docx": { title: "Report (Word)", ending: ".report.docx", type: "docx" },
  "scenario-pack": { title: "Scenario pack", ending: ".pack.html", type: "html" },
  "report-html": { title: "Report (web page)", ending: ".report.html", type: "html" },
  "slides-pptx": { title: "Slides (PowerPoint)", ending: ".pptx", type: "pptx" },
  "results-json": { title: "Results (JSON)", ending: ".results.json", type: "json" },
  "summary-csv": { title: "Summary (CSV)", ending: ".summary.csv", type: "csv" },
  "trials-csv": { title: "Trials (CSV)", ending: ".trials.csv", type: "csv" },
  "trials-parquet": { title: "Trials (Parquet)", ending: ".trials.parquet", type: "parquet" },
  "sipmath-json": { title: "Uncertain results (SIPmath 3.0)", ending: ".sipmath.json", type: "json" },
  "indigo-json": { title: "Terms for INDIGO (JSON)", ending: ".indigo.json", type: "json" },
  "indigo-csv": { title: "Terms for INDIGO (CSV)", ending: ".indigo.csv", type: "csv" },
  "rate-card-csv": { title: "Rate card (CSV)", ending: ".rate-card.csv", type: "csv" },
  "assumptions-csv": { title: "Assumptions register (CSV)", ending: ".assumptions.csv", type: "csv" },
  "analysis-json": { title: "Analysis (JSON)", ending: ".json", type: "json" },
  "analysis-csv": { title: "Analysis (CSV)", ending: ".csv", type: "csv" },
  "certificate-json": { title: "Run certificate (JSON)", ending: ".certificate.json", type: "json" },
  "data-dictionary-csv": { title: "Data dictionary (CSV)", ending: ".dictionary.csv", type: "csv" },
  "picture-png": { title: "Picture (PNG)", ending: ".png", type: "png" },
  "results-pdf": { title: "Results (PDF)", ending: ".pdf", type: "pdf" },
  "picture-svg": { title: "Picture (SVG)", ending: ".svg", type: "svg" },
};

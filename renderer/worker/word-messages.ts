import type { WordPictures } from "../report/word/report-docx.ts";
import type { Report } from "#shared/export/report/report.ts";
import type { Paper } from "#shared/report/paper.ts";

/** What the Word worker is asked, once: a report with its pictures drawn. */
export interface ToWordWorker {
  readonly report: Report;
  readonly pictures: WordPictures;
  readonly paper: Paper;
}

/** What it answers: the document, or why it broke. */
export type FromWordWorker =
  | { readonly kind: "made"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "broke"; readonly message: string };

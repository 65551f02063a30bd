import type { WorkbookContent } from "#shared/export/workbook/sheets/workbook-content.ts";
import type { FilePiece, WorkDone } from "#shared/report/file-pieces.ts";

/** What the workbook worker is told first, once: what a workbook is made from, its trials column by column. */
export interface WorkbookToMake extends Omit<WorkbookContent, "table"> {
  readonly columns: readonly Float64Array[];
}

/** What it is asked: to begin, then for one piece after the other. */
export type ToWorkbookWorker = { readonly kind: "begin"; readonly content: WorkbookToMake } | { readonly kind: "next" };

/** What it answers to each `next`: a piece, none when that was all, or why it broke. */
export type FromWorkbookWorker =
  | { readonly kind: "piece"; readonly piece: FilePiece | undefined; readonly work: WorkDone | undefined }
  | { readonly kind: "broke"; readonly message: string };

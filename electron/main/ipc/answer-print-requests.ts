import type { BrowserWindow } from "electron";
import type { FileDesk } from "../files/file-desk.ts";
import { saveExport } from "../files/save-export.ts";
import { printToPdf, printWindow } from "../window/print-window.ts";
import type { Answer } from "./answer.ts";

/** Answers what the window asks of paper. */
export function answerPrintRequests(answer: Answer, window: BrowserWindow, desk: FileDesk): void {
  answer("window:print", ({ foot }) => printWindow(window, foot));
  answer("window:save-pdf", async ({ suggestedName, foot }) => {
    // Before the dialog: the page is on the screen now.
    const content = await printToPdf(window, foot);
    return await saveExport(desk, { kind: "results-pdf", suggestedName, content });
  });
}

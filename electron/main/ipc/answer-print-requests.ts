import { basename } from "node:path";
import type { BrowserWindow } from "electron";
import { chooseExportPlace } from "../exports/choose-export-place.ts";
import type { FileDesk } from "../files/file-desk.ts";
import { orRefused } from "../files/or-refused.ts";
import { writeFileWhole } from "../files/write-file-whole.ts";
import { done } from "../files/reply.ts";
import { reportToPdf } from "../window/print-report.ts";
import { printToPdf, printWindow } from "../window/print-window.ts";
import type { Answer } from "./answer.ts";

/** Answers what the window asks of paper. */
export function answerPrintRequests(answer: Answer, window: BrowserWindow, desk: FileDesk): void {
  answer("report:pdf", async ({ html, paper, foot }) => done(await reportToPdf(html, paper, foot)));
  answer("window:print", ({ foot }) => printWindow(window, foot));
  answer("window:save-pdf", async ({ suggestedName, foot }) => {
    // Before the dialog: the page is on the screen now.
    const content = await printToPdf(window, foot);
    const chosen = await chooseExportPlace(desk, { kind: "results-pdf", suggestedName });
    if (chosen.kind !== "done") return chosen;
    const name = basename(chosen.value);
    return await orRefused("export", name, async () => {
      await writeFileWhole(chosen.value, content);
      return { name };
    });
  });
}

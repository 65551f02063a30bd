import type { BrowserWindow } from "electron";
import type { Reply } from "#shared/desktop/contract.ts";
import type { Paper } from "#shared/report/paper.ts";
import { cancelled, done, refused } from "../files/reply.ts";
import { printFoot } from "./print-foot.ts";

/** Prints the window's page on a printer that the person chooses. */
export function printWindow(window: BrowserWindow, foot: string): Promise<Reply<undefined>> {
  return new Promise((resolve) => {
    const options = { pageSize: "A4", printBackground: true, header: " ", footer: foot } as const;
    window.webContents.print(options, (printed, reason) => {
      if (printed) resolve(done(undefined));
      else if (/cancel/iu.test(reason)) resolve(cancelled);
      else resolve(refused("Nothing was printed: the printer could not be used. Save the results as PDF instead."));
    });
  });
}

/** The window's page as a PDF file, on A4. */
export const printToPdf = (window: BrowserWindow, foot: string): Promise<Uint8Array> => printPage(window, "A4", foot);

/**
 * A page as a PDF file, with a foot on every page, and tagged with an outline for screen readers where the
 * runtime can (older ones leave both out).
 */
export async function printPage(window: BrowserWindow, paper: Paper, foot: string): Promise<Uint8Array> {
  return await window.webContents.printToPDF({
    pageSize: paper,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: printFoot(foot),
    // In inches; the foot stands within the lower one.
    margins: { top: 0.55, bottom: 0.75, left: 0.55, right: 0.55 },
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

import { BrowserWindow } from "electron";
import type { Paper } from "#shared/report/paper.ts";
import { holdPage } from "../protocol/held-pages.ts";
import { printPage } from "./print-window.ts";

/**
 * A page that the window made, as a PDF file: laid out by the same engine as the window, in one of its own that is never shown, runs
 * no script and reaches nothing.
 */
export async function reportToPdf(html: string, paper: Paper, foot: string): Promise<Uint8Array> {
  const page = holdPage(html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  });
  try {
    await window.loadURL(page.address);
    return await printPage(window, paper, foot);
  } finally {
    window.destroy();
    page.release();
  }
}

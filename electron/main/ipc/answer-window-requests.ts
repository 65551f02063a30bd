import { readFile } from "node:fs/promises";
import { app, type BrowserWindow } from "electron";
import { licencesFile } from "../bundle-paths.ts";
import { closeWithoutAsking } from "../window/ask-before-closing.ts";
import { askUnsaved } from "../window/ask-unsaved.ts";
import type { OpenDeal } from "../window/open-deal.ts";
import { writeClipboard } from "../window/write-clipboard.ts";
import { showChromiumLicences } from "../window/show-chromium-licences.ts";
import { appName, windowTitle } from "../window/window-title.ts";
import type { Answer } from "./answer.ts";

/** Answers what the window asks about itself and about the app. */
export function answerWindowRequests(answer: Answer, window: BrowserWindow, deal: OpenDeal): void {
  let wasFull = false;
  answer("window:document", async ({ name, edited }) => {
    deal.name = name;
    deal.edited = edited;
    window.setTitle(windowTitle(name, edited));
    window.setDocumentEdited(edited);
  });
  answer("window:ask-unsaved", (name) => askUnsaved(window, name));
  answer("window:full-screen", async (full) => {
    // A person who works in full screen stays there afterwards.
    if (full) wasFull = window.isFullScreen();
    window.setFullScreen(full || wasFull);
  });
  answer("window:close", async () => {
    // After this answer has gone out: a reply to a page that is gone is an error.
    setImmediate(() => closeWithoutAsking(window, deal));
  });
  answer("clipboard:write", writeClipboard);
  answer("app:about", async () => ({
    name: appName,
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    licences: await readFile(licencesFile, "utf8").catch(() => undefined),
  }));
  answer("app:show-chromium-licences", showChromiumLicences);
  answer("app:system-locale", async () => app.getSystemLocale());
}

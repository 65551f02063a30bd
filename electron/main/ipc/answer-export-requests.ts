import type { WebContents } from "electron";
import type { OpenExports } from "../exports/open-exports.ts";
import type { FileDesk } from "../files/file-desk.ts";
import { logFailure } from "../log/log.ts";
import type { Answer } from "./answer.ts";

/** Answers what the window asks about exports, and gives up what a page had begun once that page is gone. */
export function answerExportRequests(
  answer: Answer,
  contents: WebContents,
  desk: FileDesk,
  openExports: OpenExports,
): void {
  answer("export:begin", (wanted) => openExports.begin(desk, wanted));
  answer("export:write", ({ handle, bytes }) => openExports.write(handle, bytes));
  answer("export:finish", (handle) => openExports.finish(handle));
  answer("export:abandon", (handle) => openExports.abandon(handle));
  const giveUp = (): void => {
    openExports.abandonAll().catch((error: unknown) => logFailure("giving exports up", error));
  };
  contents.on("render-process-gone", giveUp);
  contents.on("did-start-navigation", (_event, _address, isInPlace, isMainFrame) => {
    if (isMainFrame && !isInPlace) giveUp();
  });
}

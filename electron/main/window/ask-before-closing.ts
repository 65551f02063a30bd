import type { BrowserWindow } from "electron";
import { notify } from "../ipc/notify.ts";
import { logFailure } from "../log/log.ts";
import { askUnsaved } from "./ask-unsaved.ts";
import type { OpenDeal } from "./open-deal.ts";

/**
 * Asks before an edited deal is closed, by the window's button or by quitting.
 *
 * On Save the window is told to save; it answers with `window:close` once it has. When that save is cancelled or
 * refused it does not answer, and stays.
 */
export function askBeforeClosing(window: BrowserWindow, deal: OpenDeal): void {
  let asking = false;
  window.on("close", (event) => {
    if (!deal.edited || deal.mayClose) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void askUnsaved(window, deal.name)
      .then((answer) => {
        if (answer === "save") notify(window, "window:save-then-close");
        if (answer === "discard") closeWithoutAsking(window, deal);
      })
      .catch((error: unknown) => logFailure("asking before closing", error))
      .finally(() => {
        asking = false;
      });
  });
  // A page may not hold its window open by itself.
  window.webContents.on("will-prevent-unload", (event) => event.preventDefault());
}

export function closeWithoutAsking(window: BrowserWindow, deal: OpenDeal): void {
  deal.mayClose = true;
  window.close();
}

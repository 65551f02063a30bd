import { dialog, type BrowserWindow } from "electron";
import { logFailure, logRefusal } from "../log/log.ts";
import type { RecoveryCopies } from "../recovery/recovery-copies.ts";
import { closeWithoutAsking } from "./ask-before-closing.ts";
import type { OpenDeal } from "./open-deal.ts";

/** When the page's process ends by itself, says so and offers to start it again; the page then offers what it had. */
export function recoverFromCrash(window: BrowserWindow, deal: OpenDeal, copies: RecoveryCopies): void {
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit") return;
    logRefusal(`to go on, by the page's process: ${reason}`);
    const hadChanges = deal.edited;
    // What was not saved went with the process; asking to save it would be a false promise.
    deal.edited = false;
    void copies
      .abandon()
      .then(() => askToReload(window, hadChanges))
      .then((reload) => (reload ? window.webContents.reload() : closeWithoutAsking(window, deal)))
      .catch((error: unknown) => logFailure("recovering the page", error));
  });
}

async function askToReload(window: BrowserWindow, hadChanges: boolean): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "error",
    message: "The window stopped working and has to be loaded again.",
    detail: hadChanges
      ? "The saved file is whole. Changes since the last save were kept as a recovery copy, which is offered next."
      : "Nothing was lost.",
    buttons: ["Load again", "Close"],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

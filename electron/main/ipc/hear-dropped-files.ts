import { ipcMain, type WebContents } from "electron";
import { droppedFileChannel } from "../../dropped-file-channel.ts";
import { logRefusal } from "../log/log.ts";
import { isTrustedSender } from "../security/is-trusted-sender.ts";
import { droppedFileSchema } from "./request-schemas.ts";

/** Hears of a file dropped on the page from the preload, which saw a person's own drop; the page cannot say it. */
export function hearDroppedFiles(contents: WebContents, arrived: (path: string) => void): void {
  ipcMain.on(droppedFileChannel, (event, ...brought: unknown[]) => {
    const parsed = droppedFileSchema.safeParse(brought);
    if (isTrustedSender(event, contents) && parsed.success) arrived(parsed.data[0]);
    else logRefusal("a dropped file");
  });
}

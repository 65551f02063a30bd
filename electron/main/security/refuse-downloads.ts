import type { Session } from "electron";
import { logRefusal } from "../log/log.ts";

/** Refuses downloads: every file the app writes goes through a save dialog that main shows. */
export function refuseDownloads(session: Session): void {
  session.on("will-download", (event) => {
    event.preventDefault();
    logRefusal("a download");
  });
}

import { app } from "electron";
import type { ArrivingFiles } from "./arriving-files.ts";

/** Hears of files double-clicked or dropped on the icon on macOS, which may come before the app is ready. */
export function hearOpenedFiles(files: ArrivingFiles): void {
  app.on("open-file", (event, path) => {
    event.preventDefault();
    files.arrive(path);
  });
}

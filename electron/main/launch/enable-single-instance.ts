import { app, BrowserWindow } from "electron";
import * as z from "zod";
import type { ArrivingFiles } from "./arriving-files.ts";
import { fileInArguments } from "./file-in-arguments.ts";

const handedOverSchema = z.object({ file: z.string().min(1).max(4096) });

/**
 * Lets one instance run at a time: a second hands its file over, brings the first to the front, and ends.
 *
 * Two windows on one file would overwrite each other's work. False says that this is the second.
 */
export function enableSingleInstance(files: ArrivingFiles): boolean {
  const file = fileInArguments(process.argv.slice(1), process.cwd());
  if (!app.requestSingleInstanceLock(file === undefined ? {} : { file })) {
    app.quit();
    return false;
  }
  if (file !== undefined) files.arrive(file);
  app.on("second-instance", (_event, _args, _folder, handedOver) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    const parsed = handedOverSchema.safeParse(handedOver);
    if (parsed.success) files.arrive(parsed.data.file);
  });
  return true;
}

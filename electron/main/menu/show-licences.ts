import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { app, dialog, shell, type BrowserWindow } from "electron";
import { licencesFile } from "../bundle-paths.ts";

/** Opens the list of licences in whatever shows text here. Copied out first: it lies in the app's archive. */
export async function showLicences(window: BrowserWindow): Promise<void> {
  const readable = join(app.getPath("userData"), "licences.txt");
  const problem = await copyFile(licencesFile, readable).then(
    () => shell.openPath(readable),
    () => "no list in this build",
  );
  if (problem === "") return;
  await dialog.showMessageBox(window, {
    type: "info",
    message: "This app is open source, under the MIT licence.",
    detail: "The list of the licences of its parts could not be shown. It is the file licences.txt beside the app.",
    buttons: ["Close"],
    noLink: true,
  });
}

import { join } from "node:path";
import { dialog, type BrowserWindow } from "electron";
import type { FileDialogs } from "../files/file-dialogs.ts";

const openTitles = { scenario: "Open a scenario", certificate: "Verify a certificate" } as const;
const openKinds = { scenario: "Scenarios", certificate: "Run certificates" } as const;

/** The system's own dialogs about files, in front of a window. */
export function fileDialogsOf(window: BrowserWindow): FileDialogs {
  return {
    async chooseFileToOpen(what, folder) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: openTitles[what],
        defaultPath: folder,
        properties: ["openFile"],
        // Two-part endings like sop.json cannot be filtered by on macOS.
        filters: [
          { name: openKinds[what], extensions: ["json"] },
          { name: "All files", extensions: ["*"] },
        ],
      });
      return canceled ? undefined : filePaths[0];
    },
    async chooseWhereToSave({ folder, name, title, type }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: `Save ${title}`,
        defaultPath: join(folder, name),
        filters: [{ name: title, extensions: [type] }],
        properties: ["createDirectory", "showOverwriteConfirmation"],
      });
      return canceled || filePath === undefined || filePath === "" ? undefined : filePath;
    },
    async mayReplace(name) {
      const { response } = await dialog.showMessageBox(window, {
        type: "warning",
        message: `“${name}” is already there. Replace it?`,
        buttons: ["Replace", "Cancel"],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      return response === 0;
    },
    async changedOnDisk(name) {
      const { response } = await dialog.showMessageBox(window, {
        type: "warning",
        message: `“${name}” was changed by someone else, or another program, since you opened it.`,
        detail: "Overwriting replaces their changes with yours. Saving as another file keeps both.",
        buttons: ["Save as…", "Overwrite", "Cancel"],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      });
      return response === 0 ? "save-as" : response === 1 ? "overwrite" : "cancel";
    },
  };
}

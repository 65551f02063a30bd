import { dialog, type BrowserWindow } from "electron";

/** What a person wants done with changes that were not saved. */
export type UnsavedAnswer = "save" | "discard" | "cancel";

/** Asks Save, Don't save or Cancel. Escape, and closing the question, mean Cancel. */
export async function askUnsaved(window: BrowserWindow, name: string): Promise<UnsavedAnswer> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: `Save the changes to “${name === "" ? "this deal" : name}”?`,
    detail: "Your changes will be lost if you do not save them.",
    buttons: ["Save", "Don’t save", "Cancel"],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return response === 0 ? "save" : response === 1 ? "discard" : "cancel";
}

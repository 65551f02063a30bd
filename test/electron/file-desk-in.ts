import { join } from "node:path";
import type { FileDesk } from "#electron/main/files/file-desk.ts";
import type { FileDialogs } from "#electron/main/files/file-dialogs.ts";
import { FileHandles } from "#electron/main/files/file-handles.ts";
import { FileHistory } from "#electron/main/files/file-history.ts";

/** A file desk whose documents are in a folder, with dialogs that answer as a test says and are expected nowhere else. */
export async function fileDeskIn(folder: string, answers: Partial<FileDialogs> = {}): Promise<FileDesk> {
  const unasked = (): never => {
    throw new Error("a dialog nobody expected");
  };
  const dialogs = {
    chooseFileToOpen: unasked,
    chooseWhereToSave: unasked,
    mayReplace: unasked,
    changedOnDisk: unasked,
  };
  const listener = { changed: () => undefined, failed: () => undefined };
  const history = await FileHistory.load(join(folder, ".files.json"), listener);
  return { handles: new FileHandles(), history, documents: folder, dialogs: { ...dialogs, ...answers } };
}

import { access } from "node:fs/promises";
import { basename } from "node:path";
import type { FileDialogs, WantedFile } from "./file-dialogs.ts";

/**
 * Asks where to write, and puts the right ending on.
 *
 * The system's dialog asks before a file is replaced, but only about the name it was given. When the ending makes
 * it another name, and that one is taken, the question is asked again.
 */
export async function chooseWhereToWrite(
  dialogs: FileDialogs,
  wanted: WantedFile,
  withEnding: (path: string) => string,
): Promise<string | undefined> {
  const chosen = await dialogs.chooseWhereToSave(wanted);
  if (chosen === undefined) return undefined;
  const path = withEnding(chosen);
  if (path === chosen || !(await exists(path))) return path;
  return (await dialogs.mayReplace(basename(path))) ? path : undefined;
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

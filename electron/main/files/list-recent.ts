import { stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, sep } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { FileHandle, RecentFile } from "#shared/desktop/contract.ts";
import type { FileDesk } from "./file-desk.ts";

/** How long a sleeping network drive may hold up the list, in milliseconds. */
const patience = 1000;

/** The recent list as the window shows it. */
export async function listRecent({ handles, history }: FileDesk): Promise<readonly RecentFile[]> {
  return await Promise.all(
    history.recent.map(async (path) => ({
      handle: handles.handleOf(path),
      name: basename(path),
      folder: folderForPeople(dirname(path)),
      present: await isPresent(path),
    })),
  );
}

/** Takes a file off the list, and gives what is left. An unknown handle takes nothing off. */
export async function forgetRecent(desk: FileDesk, handle: FileHandle): Promise<readonly RecentFile[]> {
  const path = desk.handles.pathOf(handle);
  if (path !== undefined) await desk.history.forget(path);
  return await listRecent(desk);
}

/** A folder as a person knows it: `~/Deals` for one in their home. */
export function folderForPeople(folder: string, home: string = homedir()): string {
  if (folder === home) return "~";
  return folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
}

async function isPresent(path: string): Promise<boolean> {
  const looked = stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
  // A drive that does not answer is given the benefit of the doubt: opening will tell.
  return await Promise.race([looked, pause(patience, true, { ref: false })]);
}

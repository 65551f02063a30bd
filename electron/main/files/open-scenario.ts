import type { FileHandle, OpenedFile, Reply } from "#shared/desktop/contract.ts";
import type { FileDesk } from "./file-desk.ts";
import { folderToStartIn } from "./folder-to-start-in.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { cancelled, done, refused } from "./reply.ts";

/** Asks which file to open, and reads it. */
export async function openChosenScenario(desk: FileDesk): Promise<Reply<OpenedFile>> {
  const path = await desk.dialogs.chooseFileToOpen("scenario", folderToStartIn(desk));
  return path === undefined ? cancelled : await openScenario(desk, path);
}

/** Opens a file the window knows by its handle, usually from the recent list. */
export async function openRecentScenario(desk: FileDesk, handle: FileHandle): Promise<Reply<OpenedFile>> {
  const path = desk.handles.pathOf(handle);
  if (path === undefined) return refused("This file is no longer in the recent list. Use Open to find it.");
  return await openScenario(desk, path);
}

/**
 * Opens the file that was open when the app was last closed.
 *
 * When it cannot be read that is said once; the next start is quiet.
 */
export async function openLastScenario(desk: FileDesk): Promise<Reply<OpenedFile>> {
  const path = desk.history.open;
  if (path === undefined) return cancelled;
  const reply = await openScenario(desk, path);
  if (reply.kind === "refused") await desk.history.closed();
  return reply;
}

/** Reads the file at a path main came by itself, gives it a handle and puts it first in the recent list. */
export async function openScenario(desk: FileDesk, path: string): Promise<Reply<OpenedFile>> {
  const reply = await readScenarioFile(path);
  if (reply.kind !== "done") return reply;
  const { name, text, fingerprint } = reply.value;
  desk.handles.saw(path, fingerprint);
  await desk.history.opened(path);
  return done({ handle: desk.handles.handleOf(path), name, text });
}

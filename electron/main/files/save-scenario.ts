import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { FileHandle, Reply, SavedFile } from "#shared/desktop/contract.ts";
import { chooseWhereToWrite } from "./choose-where-to-write.ts";
import type { FileDesk } from "./file-desk.ts";
import { fingerprint } from "./fingerprint.ts";
import { folderToStartIn } from "./folder-to-start-in.ts";
import { orRefused } from "./or-refused.ts";
import { cancelled, done, refused } from "./reply.ts";
import { safeFileName } from "./safe-file-name.ts";
import { scenarioEnding, withScenarioEnding } from "./scenario-ending.ts";
import { tooLargeToSave } from "./scenario-size.ts";
import { writeFileWhole } from "./write-file-whole.ts";

/** Saves over the file of this handle. When someone else changed it since it was opened, asks first. */
export async function saveScenario(desk: FileDesk, handle: FileHandle, text: string): Promise<Reply<SavedFile>> {
  const path = desk.handles.pathOf(handle);
  if (path === undefined) return refused("Where this deal was kept is no longer known. Use Save as to choose a place.");
  const name = basename(path);
  if (await changedOnDisk(desk, path)) {
    const answer = await desk.dialogs.changedOnDisk(name);
    if (answer === "cancel") return cancelled;
    if (answer === "save-as") return await saveScenarioAs(desk, name, text);
  }
  return await write(desk, path, text);
}

/** Asks where to save, then saves. */
export async function saveScenarioAs(desk: FileDesk, suggestedName: string, text: string): Promise<Reply<SavedFile>> {
  const wanted = {
    folder: folderToStartIn(desk),
    name: safeFileName(suggestedName, scenarioEnding),
    title: "Scenario",
    type: "json",
  } as const;
  const path = await chooseWhereToWrite(desk.dialogs, wanted, withScenarioEnding);
  return path === undefined ? cancelled : await write(desk, path, text);
}

async function write(desk: FileDesk, path: string, text: string): Promise<Reply<SavedFile>> {
  const name = basename(path);
  const bytes = Buffer.from(text, "utf8");
  const tooLarge = tooLargeToSave(name, bytes.length);
  if (tooLarge !== undefined) return refused(tooLarge);
  const written = await orRefused("save", name, () => writeFileWhole(path, text));
  if (written.kind !== "done") return written;
  desk.handles.saw(path, fingerprint(bytes));
  await desk.history.opened(path);
  return done({ handle: desk.handles.handleOf(path), name });
}

/** A file that is gone, or cannot be read, is not changed: writing it says what there is to say. */
async function changedOnDisk({ handles }: FileDesk, path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes !== undefined && fingerprint(bytes) !== handles.fingerprintOf(path);
}

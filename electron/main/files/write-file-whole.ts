import { constants } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import writeFileAtomic from "write-file-atomic";

/** Waits before trying again, in milliseconds: a virus scanner or a sync client lets go of a file within a second. */
const pauses = [50, 100, 200, 400];

/**
 * Writes a file so that it is always either the old one, whole, or the new one, whole.
 *
 * The content goes to a new file beside it, is flushed, then takes the old one's name, owner and mode. When anything
 * fails, the old file stays and nothing is left beside it. A file marked read-only is refused, though renaming
 * over it would succeed: whoever marked it meant it.
 */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  await refuseWhatMayNotBeReplaced(path);
  for (const wait of pauses) {
    try {
      return await writeOnce(path, content);
    } catch (error) {
      if (!mayPass(error)) throw error;
      await pause(wait);
    }
  }
  await writeOnce(path, content);
}

async function writeOnce(path: string, content: string | Uint8Array): Promise<void> {
  // The library's own write is a single call whose count it does not look at: on a disk that fills up half-way it
  // puts a truncated file over the old one and reports success. So the content is written in its hook, where
  // `writeFile` writes all or throws, and the library, given nothing to write, does the rest.
  const tmpfileCreated = (temporary: string): Promise<void> =>
    writeFile(temporary, content, { encoding: "utf8", flag: "r+" });
  await writeFileAtomic(path, "", { tmpfileCreated });
}

async function refuseWhatMayNotBeReplaced(path: string): Promise<void> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined) return;
  if (facts.isDirectory()) throw fileSystemError("EISDIR", path);
  // Asked of the mode as well: `access` says yes to everything for root.
  if ((facts.mode & 0o222) === 0) throw fileSystemError("EPERM", path);
  await access(path, constants.W_OK);
}

function fileSystemError(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: may not be replaced`), { code, syscall: "open", path });
}

/** Only Windows refuses to rename over a file that someone is just looking at. */
function mayPass(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return process.platform === "win32" && (code === "EPERM" || code === "EBUSY" || code === "EACCES");
}

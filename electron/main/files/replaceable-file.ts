import type { Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { patiently } from "./patiently.ts";

/**
 * The file that another one may take the place of; undefined when there is none.
 *
 * A file marked read-only is refused, though renaming over it would succeed: whoever marked it meant it. So is one that
 * another program keeps for itself, while nothing is written yet. Throws an error of the file system.
 */
export async function replaceableFile(path: string): Promise<Stats | undefined> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined) return undefined;
  if (facts.isDirectory()) throw fileSystemError("EISDIR", path);
  // Asked of the mode as well: opening says yes to everything for root. A device is no file to be replaced either.
  if ((facts.mode & 0o222) === 0 || !facts.isFile()) throw fileSystemError("EPERM", path);
  const opened = await patiently(() => open(path, "r+"));
  await opened.close();
  return facts;
}

function fileSystemError(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: may not be replaced`), { code, syscall: "open", path });
}

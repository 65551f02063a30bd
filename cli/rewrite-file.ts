import { chmod, realpath, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { writeAll, type WriteOutcome } from "./write-outputs.ts";

/** Writes a text over a file that is there, whole or not at all: where a link leads, and for the same readers as before. */
export async function rewriteFile(file: string, text: string): Promise<WriteOutcome> {
  const path = await realpath(file);
  const { mode } = await stat(path);
  const written = await writeAll(dirname(path), [[basename(path), [text]]]);
  if (written.kind === "written") await chmod(path, mode);
  return written;
}

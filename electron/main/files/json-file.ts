import { renameSync, rmSync, writeFileSync } from "node:fs";
import { copyFile, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type * as z from "zod";
import { temporaryName } from "./temporary-name.ts";
import { writeFileWhole } from "./write-file-whole.ts";

/**
 * One of the app's own small files: read through its schema, and never able to stop the app from starting.
 *
 * A missing file gives the fallback. One that is damaged, or from a version that meant something else, also gives
 * the fallback, and is kept beside as `….bad` for whoever wants to know why.
 */
export async function readJsonFile<T>(path: string, schema: z.ZodType<T>, fallback: T): Promise<T> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return fallback;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    await copyFile(path, `${path}.bad`).catch(() => undefined);
    return fallback;
  }
}

export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  await writeFileWhole(path, asText(value));
}

/** For the moment of closing, when nothing waits for a promise any more. */
export function writeJsonFileNow(path: string, value: unknown): void {
  const temporary = join(dirname(path), temporaryName());
  try {
    writeFileSync(temporary, asText(value));
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

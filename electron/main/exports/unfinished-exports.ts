import { rmSync } from "node:fs";
import { access, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { isTemporaryName } from "../files/temporary-name.ts";

/**
 * Where the temporary files of exports are, noted in a folder of the app's own: what a kill or a power cut leaves beside a
 * person's files is taken away at the next start.
 */
export class UnfinishedExports {
  readonly #folder: string;
  /** Those of this session. */
  readonly #own = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Notes a temporary file. Where that fails a crash may leave it behind, which is no reason not to export. */
  async note(id: string, temporary: string): Promise<void> {
    this.#own.add(id);
    await mkdir(this.#folder, { recursive: true }).catch(() => undefined);
    await writeFile(join(this.#folder, id), temporary).catch(() => undefined);
  }

  /** The temporary file is gone. */
  async forget(id: string): Promise<void> {
    await rm(join(this.#folder, id), { force: true }).catch(() => undefined);
  }

  /** For the moment of closing, when nothing waits for a promise any more. */
  forgetNow(id: string): void {
    rmSync(join(this.#folder, id), { force: true });
  }

  /** Takes away what earlier sessions left. Nothing waits for it: a network drive may be asleep. */
  async tidy(): Promise<void> {
    for (const id of await readdir(this.#folder).catch(() => [] as string[])) {
      if (this.#own.has(id)) continue;
      const temporary = await readFile(join(this.#folder, id), "utf8").catch(() => "");
      if (await removed(temporary)) await this.forget(id);
    }
  }
}

/** Whether a temporary file is gone for good, which it is not on a disk that is away. Whatever else a note names is left alone. */
async function removed(temporary: string): Promise<boolean> {
  if (!isAbsolute(temporary) || !isTemporaryName(basename(temporary))) return true;
  try {
    await access(dirname(temporary));
    await rm(temporary, { force: true });
    return true;
  } catch {
    return false;
  }
}

import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeJsonFile } from "../files/json-file.ts";
import { isTemporaryName } from "../files/temporary-name.ts";
import { largestRecordInBytes, recoveryRecordSchema, type RecoveryRecord } from "./recovery-record.ts";

const fileName = /^([0-9a-f]{32})\.json$/u;

/** The folder of recovery copies: one file each, written whole, named by a random id. */
export class RecoveryFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async ids(): Promise<readonly string[]> {
    const names = await readdir(this.#folder).catch(() => [] as string[]);
    return names.flatMap((name) => fileName.exec(name)?.[1] ?? []);
  }

  /** Takes away what writes left that a kill cut short. Only while nothing is being written. */
  async tidy(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [] as string[]);
    for (const name of names) if (isTemporaryName(name)) await rm(join(this.#folder, name), { force: true });
  }

  async write(id: string, record: RecoveryRecord): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeJsonFile(this.#path(id), record);
  }

  /** The copy, or `undefined` when it is no longer there, or is damaged: its size is looked at before it is read. */
  async read(id: string): Promise<RecoveryRecord | undefined> {
    try {
      const facts = await stat(this.#path(id));
      if (!facts.isFile() || facts.size > largestRecordInBytes) return undefined;
      return recoveryRecordSchema.parse(JSON.parse(await readFile(this.#path(id), "utf8")));
    } catch {
      return undefined;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
  }

  /** For the moment of closing, when nothing waits for a promise any more. */
  removeNow(id: string): void {
    rmSync(this.#path(id), { force: true });
  }

  /** Keeps a copy that cannot be used for whoever wants to know why, where it is not offered again. */
  async setAside(id: string): Promise<void> {
    await rename(this.#path(id), `${this.#path(id)}.bad`).catch(() => undefined);
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.json`);
  }
}

import * as z from "zod";
import { readJsonFile, writeJsonFile } from "./json-file.ts";
import { samePath } from "./same-path.ts";

/** How many files the recent list holds. */
export const longestHistory = 10;

const pathSchema = z.string().min(1).max(4096);

const historySchema = z.strictObject({
  version: z.literal(1),
  /** Newest first. */
  recent: z.array(pathSchema).max(longestHistory),
  /** The file to open at next start, `null` when an unsaved deal was last shown. */
  open: pathSchema.nullable(),
});

type History = z.infer<typeof historySchema>;

const noHistory: History = { version: 1, recent: [], open: null };

/** What a history tells of itself. */
export interface HistoryListener {
  /** The recent list is another one now. */
  readonly changed: (recent: readonly string[]) => void;
  /** The list could not be kept on disk. Not worth stopping anyone's work for. */
  readonly failed: (error: unknown) => void;
}

/** Which files were opened or saved lately, and which one to open at next start: kept across starts. */
export class FileHistory {
  readonly #file: string;
  readonly #listener: HistoryListener;
  #history: History;

  private constructor(file: string, history: History, listener: HistoryListener) {
    this.#file = file;
    this.#history = history;
    this.#listener = listener;
  }

  static async load(file: string, listener: HistoryListener): Promise<FileHistory> {
    return new FileHistory(file, await readJsonFile(file, historySchema, noHistory), listener);
  }

  get recent(): readonly string[] {
    return this.#history.recent;
  }

  get open(): string | undefined {
    return this.#history.open ?? undefined;
  }

  /** A file was opened or saved: it comes first, and is the one to open at next start. */
  async opened(path: string): Promise<void> {
    const recent = [path, ...this.#without(path)].slice(0, longestHistory);
    await this.#become({ version: 1, recent, open: path });
  }

  /** An unsaved deal is shown now: nothing is reopened at next start. */
  async closed(): Promise<void> {
    await this.#become({ ...this.#history, open: null });
  }

  async forget(path: string): Promise<void> {
    await this.#become({ ...this.#history, recent: this.#without(path) });
  }

  async forgetAll(): Promise<void> {
    await this.#become({ ...this.#history, recent: [] });
  }

  #without(path: string): string[] {
    return this.#history.recent.filter((known) => !samePath(known, path));
  }

  async #become(history: History): Promise<void> {
    this.#history = history;
    this.#listener.changed(history.recent);
    await writeJsonFile(this.#file, history).catch(this.#listener.failed);
  }
}

import { randomBytes } from "node:crypto";
import type { RecoveryFolder } from "./recovery-folder.ts";
import type { RecoveryRecord } from "./recovery-record.ts";

/** A copy that an earlier session left. */
export interface Leftover {
  readonly id: string;
  readonly record: RecoveryRecord;
}

/**
 * The recovery copy of the deal in the window, and those that earlier sessions left.
 *
 * What the window asks for is done one after the other, so that a copy that is being written is not dropped before it
 * is there. The window's own copy has an id of its own from its first edit to its saving.
 */
export class RecoveryCopies {
  readonly #folder: RecoveryFolder;
  #current: string | undefined;
  #ended = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: RecoveryFolder) {
    this.#folder = folder;
  }

  /** Keeps the deal in the window, over its copy before. */
  keep(record: RecoveryRecord): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#ended) return;
      const id = (this.#current ??= randomBytes(16).toString("hex"));
      await this.#folder.write(id, record);
      // The window may have been closed meanwhile, and its work saved or given up.
      if (this.#ended) this.#folder.removeNow(id);
    });
  }

  /** The deal in the window is saved, or given up: its copy goes. */
  drop(): Promise<void> {
    return this.#inTurn(async () => {
      const id = this.#current;
      this.#current = undefined;
      if (id !== undefined) await this.#folder.remove(id);
    });
  }

  /** The page that had the deal is gone without a word: its copy is a leftover from now on. */
  abandon(): Promise<void> {
    return this.#inTurn(async () => {
      this.#current = undefined;
    });
  }

  /** What earlier sessions left, newest first, and how many could not be read and were set aside. */
  leftovers(): Promise<{ readonly leftovers: readonly Leftover[]; readonly setAside: number }> {
    return this.#inTurn(async () => {
      const leftovers: Leftover[] = [];
      let setAside = 0;
      await this.#folder.tidy();
      for (const id of await this.#folder.ids()) {
        if (id === this.#current) continue;
        const record = await this.#folder.read(id);
        if (record !== undefined) leftovers.push({ id, record });
        else {
          setAside += 1;
          await this.#folder.setAside(id);
        }
      }
      return { leftovers: leftovers.sort((one, other) => other.record.keptAt - one.record.keptAt), setAside };
    });
  }

  read(id: string): Promise<RecoveryRecord | undefined> {
    return this.#inTurn(() => this.#folder.read(id));
  }

  /** The window shows this leftover now: it is the copy of the deal in the window, and the one before goes. */
  adopt(id: string): Promise<RecoveryRecord | undefined> {
    return this.#inTurn(async () => {
      const record = await this.#folder.read(id);
      if (record === undefined || id === this.#current) return record;
      const before = this.#current;
      this.#current = id;
      if (before !== undefined) await this.#folder.remove(before);
      return record;
    });
  }

  discard(id: string): Promise<void> {
    return this.#inTurn(async () => {
      if (id !== this.#current) await this.#folder.remove(id);
    });
  }

  setAside(id: string): Promise<void> {
    return this.#inTurn(async () => {
      if (id !== this.#current) await this.#folder.setAside(id);
    });
  }

  /** The window closed as a person wished: nothing of it is to be recovered. */
  endNow(): void {
    this.#ended = true;
    if (this.#current !== undefined) this.#folder.removeNow(this.#current);
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

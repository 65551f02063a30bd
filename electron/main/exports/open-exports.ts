import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import type { BegunExport, ExportHandle, ExportKind, Reply, WrittenFile } from "#shared/desktop/contract.ts";
import type { FileDesk } from "../files/file-desk.ts";
import { orRefused } from "../files/or-refused.ts";
import { cancelled, done, refused } from "../files/reply.ts";
import { samePath } from "../files/same-path.ts";
import { WholeFile } from "../files/whole-file.ts";
import { chooseExportPlace } from "./choose-export-place.ts";
import { looksLike } from "./looks-like.ts";
import type { UnfinishedExports } from "./unfinished-exports.ts";

/** As many exports may go on at once; a window that asks for more has gone wrong, or will wait. */
const MOST_AT_ONCE = 4;

interface OpenExport {
  readonly kind: ExportKind;
  readonly path: string;
  readonly file: WholeFile;
  /** What was asked of it last: one thing after the other. */
  last: Promise<unknown>;
  begun: boolean;
}

const tooMany = refused(`${MOST_AT_ONCE} exports are going on already. Wait until one of them is done.`);
const ended = refused("This export has ended already, so nothing more was written. Export again.");

/**
 * The exports that are being written: begun through a save dialog, then written piece by piece under an opaque handle, and
 * finished or abandoned. Whatever goes wrong ends an export at once: the old file stays, and nothing is left beside it.
 */
export class OpenExports {
  readonly #open = new Map<ExportHandle, OpenExport>();
  readonly #unfinished: UnfinishedExports;
  /** Counts the pages there have been: what one of them began is not for the next. */
  #page = 0;

  constructor(unfinished: UnfinishedExports) {
    this.#unfinished = unfinished;
  }

  async begin(
    desk: FileDesk,
    wanted: { readonly kind: ExportKind; readonly suggestedName: string },
  ): Promise<Reply<BegunExport>> {
    const page = this.#page;
    if (this.#open.size >= MOST_AT_ONCE) return tooMany;
    const chosen = await chooseExportPlace(desk, wanted);
    if (chosen.kind !== "done") return chosen;
    const path = chosen.value;
    const name = basename(path);
    if (this.#open.size >= MOST_AT_ONCE) return tooMany;
    if ([...this.#open.values()].some((other) => samePath(other.path, path)))
      return refused(`“${name}” is being exported already. Wait until it is done, or choose another name.`);
    const begun = await orRefused("export", name, () => WholeFile.begin(path));
    if (begun.kind !== "done") return begun;
    const file = begun.value;
    const handle = randomBytes(16).toString("hex");
    if (page !== this.#page) {
      await file.abandon();
      return cancelled;
    }
    this.#open.set(handle, { kind: wanted.kind, path, file, last: Promise.resolve(), begun: false });
    await this.#unfinished.note(handle, file.temporary);
    return done({ handle, name });
  }

  /** Writes the next piece. Throws when the first piece shows that the file is not what it was said to be. */
  write(handle: ExportHandle, piece: Uint8Array): Promise<Reply<undefined>> {
    return this.#inTurn(handle, async (open) => {
      if (!open.begun && !looksLike(open.kind, piece)) throw new Error("is no picture, though it was to be one");
      open.begun = true;
      await open.file.write(piece);
      return undefined;
    });
  }

  /** Puts the whole file in its place. */
  finish(handle: ExportHandle): Promise<Reply<WrittenFile>> {
    return this.#inTurn(handle, async ({ file, path }) => {
      await file.finish();
      this.#open.delete(handle);
      await this.#unfinished.forget(handle);
      return { name: basename(path) };
    });
  }

  /** Gives an export up; one that has ended already is let be. */
  async abandon(handle: ExportHandle): Promise<void> {
    const open = this.#open.get(handle);
    if (open === undefined) return;
    this.#open.delete(handle);
    await open.last;
    await this.#remove(handle, open);
  }

  /** The page that had begun them is gone. */
  async abandonAll(): Promise<void> {
    this.#page += 1;
    await Promise.all([...this.#open.keys()].map((handle) => this.abandon(handle)));
  }

  /** For the moment of closing, when nothing waits for a promise any more. */
  endNow(): void {
    this.#page += 1;
    for (const [handle, { file }] of this.#open) {
      try {
        file.abandonNow();
        this.#unfinished.forgetNow(handle);
      } catch {
        // It stays noted, and goes at the next start.
      }
    }
    this.#open.clear();
  }

  async #inTurn<T>(handle: ExportHandle, act: (open: OpenExport) => Promise<T>): Promise<Reply<T>> {
    const open = this.#open.get(handle);
    if (open === undefined) return ended;
    // It may be abandoned meanwhile, and what comes before may fail.
    const turn = open.last.then(() => (this.#open.has(handle) ? this.#attempt(handle, open, act) : ended));
    open.last = turn.catch(() => undefined);
    return await turn;
  }

  /** Does something with an export, which is over when that fails. */
  #attempt<T>(handle: ExportHandle, open: OpenExport, act: (open: OpenExport) => Promise<T>): Promise<Reply<T>> {
    return orRefused("export", basename(open.path), async () => {
      try {
        return await act(open);
      } catch (error) {
        this.#open.delete(handle);
        await this.#remove(handle, open);
        throw error;
      }
    });
  }

  async #remove(handle: ExportHandle, { file }: OpenExport): Promise<void> {
    await file.abandon();
    await this.#unfinished.forget(handle);
  }
}

import { type Stats, rmSync } from "node:fs";
import { type FileHandle, open, realpath, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { patiently } from "./patiently.ts";
import { replaceableFile } from "./replaceable-file.ts";
import { temporaryName } from "./temporary-name.ts";

/**
 * A file that is written piece by piece, so that at its place there is always either the old one, whole, or the new one,
 * whole.
 *
 * The pieces go to a temporary file beside it. `finish` flushes that and gives it the old one's name, owner and mode;
 * `abandon` takes it away. Whoever began it ends it by one of the two: also when a piece, or finishing, throws.
 * Every method throws the file system's own errors.
 */
export class WholeFile {
  /** Full path of the file that the pieces go to. */
  readonly temporary: string;
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #old: Stats | undefined;

  private constructor(path: string, temporary: string, handle: FileHandle, old: Stats | undefined) {
    this.#path = path;
    this.temporary = temporary;
    this.#handle = handle;
    this.#old = old;
  }

  /** Begins a file, or throws when it could not take its place as things are now. Of a link, the file it points to is written. */
  static async begin(path: string): Promise<WholeFile> {
    const real = await realpath(path).catch(() => path);
    const old = await replaceableFile(real);
    const temporary = join(dirname(real), temporaryName());
    return new WholeFile(real, temporary, await open(temporary, "wx", old?.mode), old);
  }

  /** Writes all of a piece after the ones before, or throws. One at a time. */
  async write(piece: string | Uint8Array): Promise<void> {
    // Not `write`: that may write a part of it, on a disk that is filling up, and call it done.
    await this.#handle.writeFile(piece, "utf8");
  }

  /** Puts the whole file in its place. */
  async finish(): Promise<void> {
    await this.#handle.sync();
    if (this.#old !== undefined) await this.#takeAfter(this.#old);
    await this.#handle.close();
    // Asked again: while it was written, someone may have marked the old one.
    await replaceableFile(this.#path);
    await patiently(() => rename(this.temporary, this.#path));
  }

  /** Takes away what was written; what was at its place stays. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.temporary, { force: true }).catch(() => undefined);
  }

  /** For the moment of closing, when nothing waits for a promise any more. */
  abandonNow(): void {
    rmSync(this.temporary, { force: true });
  }

  async #takeAfter({ uid, gid, mode }: Stats): Promise<void> {
    await this.#handle.chown(uid, gid).catch(unlessThereIsNoSuchThing);
    await this.#handle.chmod(mode).catch(unlessThereIsNoSuchThing);
  }
}

/** Only the owner may give a file away, and some disks know neither owners nor modes. */
function unlessThereIsNoSuchThing(error: unknown): void {
  if (!["EPERM", "EINVAL", "ENOSYS", "ENOTSUP"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
}

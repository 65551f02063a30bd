import { randomBytes } from "node:crypto";
import type { FileHandle } from "#shared/desktop/contract.ts";

/**
 * The opaque names under which the window knows files, and what their content was when last seen.
 *
 * Paths stay here: a window taken over by hostile content can name only files a person chose. Handles are random
 * and last one session; one path keeps one handle.
 */
export class FileHandles {
  readonly #paths = new Map<FileHandle, string>();
  readonly #handles = new Map<string, FileHandle>();
  readonly #fingerprints = new Map<string, string>();

  handleOf(path: string): FileHandle {
    const known = this.#handles.get(path);
    if (known !== undefined) return known;
    const handle = randomBytes(16).toString("hex");
    this.#handles.set(path, handle);
    this.#paths.set(handle, path);
    return handle;
  }

  pathOf(handle: FileHandle): string | undefined {
    return this.#paths.get(handle);
  }

  /** Notes the content as this app last read or wrote it. */
  saw(path: string, fingerprint: string): void {
    this.#fingerprints.set(path, fingerprint);
  }

  fingerprintOf(path: string): string | undefined {
    return this.#fingerprints.get(path);
  }
}

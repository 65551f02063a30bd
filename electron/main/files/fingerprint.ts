import { createHash } from "node:crypto";

/**
 * A short stand-in for a file's content, for telling whether someone else changed it since it was opened.
 *
 * The content and not the date: shared drives touch dates without changing anything, and a false alarm on every
 * save teaches people to press Overwrite without reading.
 */
export function fingerprint(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

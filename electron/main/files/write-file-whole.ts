import { WholeFile } from "./whole-file.ts";

/**
 * Writes a file so that it is always either the old one, whole, or the new one, whole; see {@link WholeFile}.
 *
 * When anything fails, the old file stays, nothing is left beside it, and the file system's own error is thrown.
 */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await WholeFile.begin(path);
  try {
    await file.write(content);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

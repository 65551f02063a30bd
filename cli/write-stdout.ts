import { once } from "node:events";
import type { FilePieces } from "#shared/report/file-pieces.ts";

/** Writes pieces to standard output as fast as its reader takes them, so that few of them wait in memory. */
export async function writeStdout(pieces: FilePieces): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

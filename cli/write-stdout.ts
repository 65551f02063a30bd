import { once } from "node:events";
import type { Pieces } from "./write-outputs.ts";

/** Writes pieces to standard output as fast as its reader takes them, so that few of them wait in memory. */
export async function writeStdout(pieces: Pieces): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

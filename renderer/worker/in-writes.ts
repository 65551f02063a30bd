import { LARGEST_PIECE_IN_BYTES } from "#shared/desktop/largest-piece.ts";
import type { FilePieces } from "#shared/report/file-pieces.ts";

const encoder = new TextEncoder();

/** Who waits for a write is let know after so many milliseconds that the work goes on, though nothing may be written yet. */
const LONGEST_IN_MS = 25;

/**
 * The pieces of a file as bytes, gathered and cut to what is written at once; what takes long to make is handed over before it
 * is full, or empty, so that its maker can hear of something else. Each is a buffer of its own, to be given away.
 */
export async function* inWrites(pieces: FilePieces): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let write = new Uint8Array(LARGEST_PIECE_IN_BYTES);
  let filled = 0;
  let begun = performance.now();
  for await (const piece of pieces) {
    let rest = typeof piece === "string" ? encoder.encode(piece) : piece;
    while (rest.length > 0) {
      const taken = rest.subarray(0, write.length - filled);
      write.set(taken, filled);
      filled += taken.length;
      rest = rest.subarray(taken.length);
      if (filled < write.length) continue;
      yield write;
      write = new Uint8Array(LARGEST_PIECE_IN_BYTES);
      filled = 0;
      begun = performance.now();
    }
    if (performance.now() - begun < LONGEST_IN_MS) continue;
    yield write.slice(0, filled);
    filled = 0;
    begun = performance.now();
  }
  if (filled > 0) yield write.slice(0, filled);
}

import { LARGEST_PIECE_IN_BYTES } from "#shared/desktop/largest-piece.ts";
import type { FilePieces } from "#shared/report/file-pieces.ts";

const encoder = new TextEncoder();

/** The pieces of a file as bytes, gathered and cut to what is written at once. Each is a buffer of its own, to be given away. */
export async function* inWrites(pieces: FilePieces): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let write = new Uint8Array(LARGEST_PIECE_IN_BYTES);
  let filled = 0;
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
    }
  }
  if (filled > 0) yield write.slice(0, filled);
}

import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { chunkOfRows, NUMBER_BYTES } from "#shared/run/trial-rows.ts";
import { trialsAPiece } from "./trials-a-piece.ts";

/** Some trials of a shard: from the shard's own trial `first` on, `values[column * count + place]`. */
export interface ShardPiece {
  readonly first: number;
  readonly count: number;
  readonly values: Float64Array;
  readonly bytes: Uint8Array;
}

/** The numbers of a shard from byte `start` on, some megabytes at a time. @throws when the file has become shorter */
export async function* readValues(
  file: FileHandle,
  start: number,
  count: number,
  columns: number,
): AsyncGenerator<ShardPiece> {
  const usual = trialsAPiece(columns);
  const rowBytes = columns * NUMBER_BYTES;
  for (let first = 0; first < count; first += usual) {
    const trials = Math.min(usual, count - first);
    const bytes = new Uint8Array(trials * rowBytes);
    for (let filled = 0; filled < bytes.length;) {
      const at = start + first * rowBytes + filled;
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, at);
      if (bytesRead === 0) throw new Error("a shard became shorter while it was read");
      filled += bytesRead;
    }
    yield { first, count: trials, values: chunkOfRows(bytes, columns), bytes };
  }
}

/** What is wrong with the numbers of a shard: that they are others than were written, or no numbers; else nothing. */
export async function faultOfValues(
  file: FileHandle,
  start: number,
  count: number,
  columns: number,
  sha256: string,
): Promise<string | undefined> {
  const hash = createHash("sha256");
  let infinite = false;
  for await (const { bytes, values } of readValues(file, start, count, columns)) {
    hash.update(bytes);
    infinite ||= values.includes(Infinity) || values.includes(-Infinity);
  }
  if (hash.digest("hex") !== sha256) return "Its numbers are damaged: they are not those that were written.";
  return infinite ? "It holds a number that no trial gives: one without end." : undefined;
}

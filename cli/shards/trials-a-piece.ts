import { NUMBER_BYTES } from "#shared/run/trial-rows.ts";

const PIECE_BYTES = 2_000_000;

/** How many trials are read or written at a time: some megabytes of them. */
export const trialsAPiece = (columns: number): number =>
  Math.max(1, Math.floor(PIECE_BYTES / (columns * NUMBER_BYTES)));

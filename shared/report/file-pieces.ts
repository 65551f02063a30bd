/**
 * A part of a file: text, which is written as UTF-8, or bytes. A text ends at a whole character. An empty one says that work is
 * done though there is nothing to write yet: between two pieces whoever asks may do something else, or leave.
 */
export type FilePiece = string | Uint8Array;

/**
 * What a file is made of, in order. Made while it is written, so that a large file is never there as a whole; what makes it
 * is asked for the next piece once the one before is written, and may be left before its end.
 */
export type FilePieces = Iterable<FilePiece> | AsyncIterable<FilePiece>;

/** How much of the work on a file is done. */
export interface WorkDone {
  readonly done: number;
  readonly total: number;
  /** What is counted, where that says something to a person. */
  readonly of?: "trials";
  /** What to know of the file, in a sentence or two for the person who takes it. */
  readonly note?: string | undefined;
}

/** Is told how much of the work is done: with each piece, and within one that takes long. */
export type TellWork = (work: WorkDone) => void;

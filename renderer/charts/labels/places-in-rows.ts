import { textWidth } from "./text-width.ts";

/** Between the text of one entry of a key and the sign of the next. */
const GAP = 18;

/** From one row of a key to the next, in pixels. */
export const KEY_ROW = 18;

/** Where an entry of a key begins. */
export interface PlaceInRows {
  /** In pixels. */
  readonly x: number;
  /** Counted from 0. */
  readonly row: number;
}

/**
 * Where the entries of a key begin that stand beside each other, in as many rows as they need.
 * @param texts of the entries; @param sign width of what stands before each text, with the space between
 * @param width that they have, in pixels
 */
export function placesInRows(texts: readonly string[], sign: number, width: number): readonly PlaceInRows[] {
  let [x, row] = [0, 0];
  return texts.map((text) => {
    const wide = sign + textWidth(text);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const here = { x, row };
    x += wide + GAP;
    return here;
  });
}

/** What a key is taller than one row of it, in pixels. */
export const belowFirstRow = (places: readonly PlaceInRows[]): number => (places.at(-1)?.row ?? 0) * KEY_ROW;

import { textWidth } from "./text-width.ts";

/** Between the text of one entry of a key and the sign of the next. */
const GAP = 18;

/**
 * Where the entries of a key begin that stand beside each other, in pixels; one more, where the next would.
 * @param texts of the entries; @param sign width of what stands before each text, with the space between
 */
export function placesInRow(texts: readonly string[], sign: number): readonly number[] {
  const places = [0];
  for (const text of texts) places.push(places.at(-1)! + sign + textWidth(text) + GAP);
  return places;
}

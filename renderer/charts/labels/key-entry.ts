import { belowFirstRow, type PlaceInRows, placesInRows } from "./places-in-rows.ts";

/** One mark of a picture and what it means. */
export interface KeyEntry {
  readonly className: string;
  readonly words: string;
  /** A box, unless told otherwise. */
  readonly sign?: "box" | "dot" | "line";
}

/** From the left of a sign to its words. */
export const SIGN = 20;

/** Where the entries of a key stand at a width. */
export const keyPlaces = (entries: readonly KeyEntry[], width: number): readonly PlaceInRows[] =>
  placesInRows(
    entries.map(({ words }) => words),
    SIGN,
    width,
  );

/** What a key is taller than one row of it at a width, in pixels. */
export const keyOverflow = (entries: readonly KeyEntry[], width: number): number =>
  belowFirstRow(keyPlaces(entries, width));

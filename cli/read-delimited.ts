import Papa from "papaparse";
import { delimiterOf } from "#shared/format/delimiter-of.ts";

/** Rows of the text of a CSV, whichever mark separates its cells. */
export function readDelimited(text: string): readonly (readonly string[])[] {
  const bare = text.replace(/^\uFEFF/u, "");
  return Papa.parse<string[]>(bare, { skipEmptyLines: false, delimiter: delimiterOf(bare) }).data;
}

import Papa from "papaparse";
import { decimal } from "#shared/format/decimal.ts";
import { delimiterOf } from "#shared/format/delimiter-of.ts";
import type { Rows } from "#shared/format/table.ts";

/** A sheet with its rows. A CSV and what was pasted have one, without a name of its own. */
export interface Sheet {
  readonly name: string;
  readonly rows: Rows;
}

/** A table as it was read, or why it was not, in a sentence. */
export type ReadTable =
  | {
      readonly kind: "table";
      readonly name: string;
      readonly sheets: readonly [Sheet, ...Sheet[]];
      /** Sheets that cannot be chosen, each with the reason, in sentences. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: "refused"; readonly sentence: string };

/** What a table is, unless it is something else. */
export const RATE_CARD = "rate card";

/** More than any rate card holds; a screen of them could be read by nobody. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 100;

export const refused = (sentence: string): ReadTable => ({ kind: "refused", sentence });

/** Why a sheet is too large; undefined when it is not. @param what it is to be */
export function tooLarge(rows: Rows, what: string): string | undefined {
  if (rows.length > MOST_ROWS)
    return `It has more than ${decimal(MOST_ROWS)} rows; a ${what} has far fewer. Copy the part that is one and paste it.`;
  return rows.some((row) => row.length > MOST_COLUMNS)
    ? `It has more than ${MOST_COLUMNS} columns. Copy the part that is a ${what} and paste it.`
    : undefined;
}

/** Text of a CSV, or cells pasted from a spreadsheet, whichever mark separates them. @param name what it is called in notes. @param what it is */
export function readDelimited(text: string, name: string, what = RATE_CARD): ReadTable {
  if (text.includes("\u0000")) return refused(`${name} is not a text file. Save the ${what} as .xlsx or .csv.`);
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ""), {
    skipEmptyLines: false,
    delimiter: delimiterOf(text),
    // No more than it takes to see that there are too many.
    preview: MOST_ROWS + 1,
  });
  while (data.length > 0 && data.at(-1)!.every((cell) => cell.trim() === "")) data.pop();
  if (data.length === 0) return refused(name === PASTED ? "Nothing was pasted." : `${name} is empty.`);
  const large = tooLarge(data, what);
  return large === undefined
    ? { kind: "table", name, sheets: [{ name: "", rows: data }], leftOut: [] }
    : refused(large);
}

/** What pasted cells are called in the notes of figures. */
export const PASTED = "Pasted rate card";

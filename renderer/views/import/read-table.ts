import { decimal } from "#shared/format/decimal.ts";
import { delimitedRows } from "#shared/format/delimited-rows.ts";
import type { Rows } from "#shared/import/table.ts";

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

/** More than any rate card holds; a screen of them could be read by nobody. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 100;

export const refused = (sentence: string): ReadTable => ({ kind: "refused", sentence });

/** Why a sheet is too large to be a rate card; undefined when it is not. */
export function tooLarge(rows: Rows): string | undefined {
  if (rows.length > MOST_ROWS)
    return `It has more than ${decimal(MOST_ROWS)} rows; a rate card has far fewer. Copy the part that is one and paste it.`;
  return rows.some((row) => row.length > MOST_COLUMNS)
    ? `It has more than ${MOST_COLUMNS} columns. Copy the part that is a rate card and paste it.`
    : undefined;
}

/** Text of a CSV, or cells pasted from a spreadsheet, whichever mark separates them. @param name what it is called in notes */
export function readDelimited(text: string, name: string): ReadTable {
  if (text.includes("\u0000")) return refused(`${name} is not a text file. Save the rate card as .xlsx or .csv.`);
  // No more than it takes to see that there are too many.
  const data = delimitedRows(text, MOST_ROWS + 1);
  if (data.length === 0) return refused(name === PASTED ? "Nothing was pasted." : `${name} is empty.`);
  const large = tooLarge(data);
  return large === undefined
    ? { kind: "table", name, sheets: [{ name: "", rows: data }], leftOut: [] }
    : refused(large);
}

/** What pasted cells are called in the notes of figures. */
export const PASTED = "Pasted rate card";

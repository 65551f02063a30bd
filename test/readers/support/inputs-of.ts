import type { Sheet } from "#shared/export/workbook/cells/sheet.ts";
import { INPUT_COLUMNS } from "#shared/export/workbook/sheets/inputs-sheet.ts";

/** Columns of the sheet of inputs, from 0. */
export const VALUE = INPUT_COLUMNS.indexOf("Value");
export const PLACE = INPUT_COLUMNS.indexOf("Place");

/** The row of a figure, from 0, by its place in the file. @throws when the sheet has none */
export function rowOfPlace(inputs: Sheet, place: string): number {
  for (const [row, cells] of inputs.cells) if (cells.get(PLACE)?.value === place) return row;
  throw new Error(`the sheet of inputs has no figure at ${place}`);
}

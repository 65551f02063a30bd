import { Sheet } from "../cells/sheet.ts";

/** The name of the sheet that holds the deal as its file. */
export const FILE_SHEET = "Deal file";
/** Row of the first piece, from 0. */
export const FILE_FIRST_ROW = 3;
/** A cell holds at most 32,767 characters; some of them need more than one in the file format. */
const PIECE = 16_000;

/**
 * The deal as its own file, in pieces, so that importing the workbook loses nothing: names, notes, variants, everything that is no
 * number of the sheet of inputs.
 */
export function fileSheet(file: string): Sheet {
  const text = escaped(file);
  const sheet = new Sheet(FILE_SHEET);
  sheet.widths = [120];
  sheet.text(0, 0, "The deal as its file", "title");
  sheet.text(
    1,
    0,
    "The app reads this when the workbook is imported, and then the figures of the sheet Inputs. Leave it as it is.",
    "note",
    { reads: true },
  );
  for (let start = 0, row = FILE_FIRST_ROW; start < text.length; row++) {
    let end = Math.min(text.length, start + PIECE);
    // No piece ends between the two halves of a character.
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end--;
    sheet.text(row, 0, text.slice(start, end), "quiet");
    start = end;
  }
  return sheet;
}

/** Two characters that JSON writes as they are and no XML can hold, as JSON escapes them: the same text to whoever parses it. */
const escaped = (json: string): string =>
  json.replaceAll(/[\ufffe\uffff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

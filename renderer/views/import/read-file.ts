import { RATE_CARD, readDelimited, refused, type ReadTable } from "./read-table.ts";
import { readWorkbook } from "./read-workbook.ts";

/** A rate card of twenty lines has some tens of kilobytes. */
const LARGEST_FILE = 5_000_000;

/** What a file begins with that is an archive, as an .xlsx is. */
const ARCHIVE = [0x50, 0x4b];
/** What an old workbook (.xls), or one with a password, begins with. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Text as UTF-8, or as Windows writes it where it is not that. */
function textIn(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Reads a file as a table, by what it is and not by what it is called. Never throws, whatever the file. @param what it is to be */
export async function readTableFile(file: File, what = RATE_CARD): Promise<ReadTable> {
  if (file.size > LARGEST_FILE)
    return refused(`${file.name} has more than 5 MB; a ${what} has far less. Copy the part that is one and paste it.`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused(`${file.name} could not be read.`);
  }
  if (bytes.length === 0) return refused(`${file.name} is empty.`);
  if (begins(bytes, ARCHIVE)) return readWorkbook(bytes, file.name, what);
  if (begins(bytes, COMPOUND))
    return refused(`${file.name} is an old workbook or has a password. Save it as .xlsx without one, or as .csv.`);
  return readDelimited(textIn(bytes), file.name, what);
}

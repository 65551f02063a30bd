import { unzipSync, zipSync } from "fflate";

/** More than the text of any rate card. A workbook of a megabyte may unpack to gigabytes. */
const MOST_BYTES = 8_000_000;
const MOST_PARTS = 2000;

/** Farthest cell that may be filled: a reader makes room for every row up to it. */
const FARTHEST_ROW = 20_000;
const FARTHEST_COLUMN = 3;

class TooLarge extends Error {}

/** The parts of a workbook that hold text, unpacked within bounds. @throws TooLarge, or an error where it is no archive */
function textParts(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let parts = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/u.test(name)) return false;
      // The size an archive tells is the room it gets: one that lies does not fit, and is refused.
      total += originalSize;
      parts++;
      if (total > MOST_BYTES || parts > MOST_PARTS) throw new TooLarge();
      return true;
    },
  });
}

/** Whether a sheet names a cell so far out that reading it would fill the memory. */
function reachesFar(sheet: Uint8Array): boolean {
  const text = new TextDecoder().decode(sheet);
  for (const [, letters, row] of text.matchAll(/\br="([A-Z]+)(\d+)"/gu))
    if (letters!.length >= FARTHEST_COLUMN || Number(row) > FARTHEST_ROW) return true;
  return false;
}

/** What came of unpacking. `packed` holds the same parts unpressed, which a reader takes without a worker of its own. */
export type Unpacked =
  | { readonly kind: "packed"; readonly bytes: Uint8Array }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "farOut" }
  | { readonly kind: "noWorkbook" };

/** Unpacks a workbook (.xlsx) within bounds, before anything else reads it. Never throws, whatever the bytes. */
export function unpackWorkbook(bytes: Uint8Array): Unpacked {
  try {
    const parts = textParts(bytes);
    if (!("xl/workbook.xml" in parts)) return { kind: "noWorkbook" };
    const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/") && name.endsWith(".xml"));
    if (sheets.some((name) => reachesFar(parts[name]!))) return { kind: "farOut" };
    return { kind: "packed", bytes: zipSync(parts, { level: 0 }) };
  } catch (error) {
    return error instanceof TooLarge ? { kind: "tooLarge" } : { kind: "noWorkbook" };
  }
}

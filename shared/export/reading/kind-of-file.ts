/** What holds a deal besides a scenario file. */
export type DealFileKind = "workbook" | "pack";

/** More bytes than any workbook or pack of a deal has. */
export const LARGEST_DEAL_FILE = 100_000_000;

/** How archives begin, empty ones too, and workbooks with a password or of before 2007. */
const workbookHeads = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** A mark of the encoding and white space, and then the start of an element. */
const PAGE_HEAD = /^(?:\u{EF}\u{BB}\u{BF})?\s*</u;
const HEAD_LENGTH = 1_000;

/** What a file can only be meant as, by the bytes it begins with and not by its name; undefined where it is neither. */
export function kindOfFile(bytes: Uint8Array): DealFileKind | undefined {
  if (workbookHeads.some((head) => head.every((byte, place) => bytes[place] === byte))) return "workbook";
  return PAGE_HEAD.test(String.fromCodePoint(...bytes.subarray(0, HEAD_LENGTH))) ? "pack" : undefined;
}

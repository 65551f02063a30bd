import { unzipSync, zipSync } from "fflate";

/** A workbook of a large deal with its trials unpacks to some tens of megabytes; a hostile one to gigabytes. */
const MOST_BYTES = 200_000_000;
const MOST_PARTS = 5_000;

const isText = (name: string): boolean => /\.(?:xml|rels)$/u.test(name) && !name.startsWith("xl/charts/");

/** Whether the parts that hold text are as many, and as large by what the archive tells of them, as a workbook's may be. */
function isWithin(bytes: Uint8Array): boolean {
  let total = 0;
  let parts = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isText(name)) {
        total += originalSize;
        parts++;
      }
      return false;
    },
  });
  return total <= MOST_BYTES && parts <= MOST_PARTS;
}

/**
 * The parts of a workbook that hold text, packed again without compression, so that its reader can unpack no more than this.
 * `undefined`: it is no archive, or unpacks to more than any workbook of a deal.
 */
export function unpackedWithin(bytes: Uint8Array): Uint8Array | undefined {
  try {
    if (!isWithin(bytes)) return undefined;
    // The size an archive tells is the room it gets: a part that lies does not fit, and is refused.
    const unpacked = unzipSync(bytes, { filter: ({ name }) => isText(name) });
    return zipSync(unpacked, { level: 0 });
  } catch {
    return undefined;
  }
}

import { unzipSync, zipSync } from "fflate";

/** A workbook of a large deal with its trials unpacks to some tens of megabytes; a hostile one to gigabytes. */
const MOST_BYTES = 200_000_000;
const MOST_PARTS = 5_000;

class TooLarge extends Error {}

/**
 * The parts of a workbook that hold text, packed again without compression, so that its reader can unpack no more than this.
 * `undefined`: it is no archive, or unpacks to more than any workbook of a deal.
 */
export function unpackedWithin(bytes: Uint8Array): Uint8Array | undefined {
  let total = 0;
  let parts = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/u.test(name) || name.startsWith("xl/charts/")) return false;
        // The size an archive tells is the room it gets: one that lies does not fit, and is refused.
        total += originalSize;
        parts++;
        if (total > MOST_BYTES || parts > MOST_PARTS) throw new TooLarge();
        return true;
      },
    });
    return zipSync(unpacked, { level: 0 });
  } catch {
    return undefined;
  }
}

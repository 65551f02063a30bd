/** Bytes of a PNG before its first chunk that may be added: the signature, and IHDR with its check sum. */
const AFTER_HEADER = 33;

/**
 * The chunk that says how large a picture is on paper: pHYs, 14,400 pixels a metre both ways, with its check sum (PNG
 * specification, section 11.3.5.3). 2,304 pixels are 160 mm, the width of a text column on A4, at 366 dots an inch.
 */
const PRINT_SIZE = Uint8Array.from([
  0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x38, 0x40, 0, 0, 0x38, 0x40, 1, 0xa4, 0xb0, 0x0c, 0xd0,
]);

/** A PNG that programs place at its size in print and not at that of a screen. @param png as a canvas writes it, without one */
export function withPrintSize(png: Uint8Array): Uint8Array {
  const sized = new Uint8Array(png.length + PRINT_SIZE.length);
  sized.set(png.subarray(0, AFTER_HEADER));
  sized.set(PRINT_SIZE, AFTER_HEADER);
  sized.set(png.subarray(AFTER_HEADER), AFTER_HEADER + PRINT_SIZE.length);
  return sized;
}

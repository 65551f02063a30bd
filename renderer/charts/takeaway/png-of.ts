import type { ComposedPicture } from "./compose-picture.ts";
import { withPrintSize } from "./with-print-size.ts";

/** Pixels a pixel: sharp in print and on a large screen. */
const SCALE = 3;

/** Paints a picture into the bytes of a PNG file. */
export async function pngOf({ text, width, height }: ComposedPicture): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("there is no canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!file) throw new Error("the picture could not be painted");
    return withPrintSize(new Uint8Array(await file.arrayBuffer()));
  } finally {
    URL.revokeObjectURL(address);
  }
}

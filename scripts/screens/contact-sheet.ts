import type { Page } from "playwright";

/** A picture of the window, as PNG. */
export interface Shot {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Half the size of the window: small enough for a page of them, large enough to read. */
const SCALE = 0.5;
const GAP = 16;

/** Puts pictures on one sheet, so many a row, as WebP. Drawn by the browser, which has everything it takes. */
export async function contactSheet(page: Page, rows: readonly (readonly Shot[])[]): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ sheet, scale, gap }) => {
      const widths = sheet.map((row) => row.reduce((sum, { width }) => sum + width * scale + gap, gap));
      const heights = sheet.map((row) => Math.max(...row.map(({ height }) => height * scale)));
      const canvas = document.createElement("canvas");
      canvas.width = Math.ceil(Math.max(...widths));
      canvas.height = Math.ceil(heights.reduce((sum, height) => sum + height + gap, gap));
      const context = canvas.getContext("2d")!;
      context.fillStyle = "#8a93a0";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.imageSmoothingQuality = "high";
      let y = gap;
      for (const [index, row] of sheet.entries()) {
        let x = gap;
        for (const { png, width, height } of row) {
          const bytes = Uint8Array.from(atob(png), (sign) => sign.codePointAt(0)!);
          context.drawImage(await createImageBitmap(new Blob([bytes])), x, y, width * scale, height * scale);
          x += width * scale + gap;
        }
        y += heights[index]! + gap;
      }
      return canvas.toDataURL("image/webp", 0.8).split(",")[1]!;
    },
    {
      sheet: rows.map((row) => row.map((shot) => ({ ...shot, png: shot.png.toString("base64") }))),
      scale: SCALE,
      gap: GAP,
    },
  );
  return Buffer.from(base64, "base64");
}

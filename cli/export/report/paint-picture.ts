import { initWasm, Resvg } from "@resvg/resvg-wasm";
import painter from "@resvg/resvg-wasm/index_bg.wasm?url&inline";
import regular from "@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?inline";
import strong from "@expo-google-fonts/arimo/600SemiBold/Arimo_600SemiBold.ttf?inline";
import type { Paint } from "#renderer/report/word-report.ts";

/** Pixels a pixel, as the window paints them. */
const SCALE = 3;

/** The bytes of what the build put into this file as an address of its own. */
const bytesOf = (address: string): Uint8Array => Buffer.from(address.slice(address.indexOf(",") + 1), "base64");

let ready: Promise<readonly Uint8Array[]> | undefined;

/** The painter at work, and what it writes with: the same letters on every machine. */
const fonts = (): Promise<readonly Uint8Array[]> =>
  (ready ??= initWasm(bytesOf(painter)).then(() => [regular, strong].map(bytesOf)));

/** Paints a picture without a window, in letters as wide as those of Arial. */
export const paintPicture: Paint = async ({ text }) => {
  const fontBuffers = [...(await fonts())];
  const drawn = new Resvg(text, {
    fitTo: { mode: "zoom", value: SCALE },
    font: { fontBuffers, defaultFontFamily: "Arimo", sansSerifFamily: "Arimo" },
  });
  const painted = drawn.render();
  try {
    return painted.asPng();
  } finally {
    painted.free();
    drawn.free();
  }
};

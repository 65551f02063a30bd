import { virtualDisplay } from "./virtual-display.ts";

/**
 * Runs with a virtual display of its own where X servers are, so that windows have the same size everywhere and are in
 * nobody's way; elsewhere with the display there is.
 */
export async function withDisplay<Result>(size: string, work: () => Promise<Result>): Promise<Result> {
  if (process.platform !== "linux") return work();
  const display = await virtualDisplay(size);
  try {
    process.env["DISPLAY"] = display.name;
    return await work();
  } finally {
    display.stop();
  }
}

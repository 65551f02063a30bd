import type { DrivenApp } from "./drive-app.ts";

/** Gives the window's page a size, in CSS pixels as they are at its zoom; answers once it has it. */
export async function resize({ app, page }: DrivenApp, width: number, height: number, zoom = 1): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, to) => {
      const window = BrowserWindow.getAllWindows()[0]!;
      window.setContentSize(to.width * to.zoom, to.height * to.zoom);
      window.webContents.setZoomFactor(to.zoom);
    },
    { width, height, zoom },
  );
  await page.waitForFunction((wanted) => globalThis.innerWidth === wanted, width);
}

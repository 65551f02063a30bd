import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { outsideServer } from "./support/outside-server.ts";

const outside = outsideServer();

describe("navigation", () => {
  let launched: LaunchedApp;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-navigation-"));
    launched = await launchApp({ page: "stand-in" });
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("away from the page is refused, wherever to", async () => {
    const file = join(folder, "page.html");
    await writeFile(file, "elsewhere");
    const left = await launched.app.evaluate(
      async ({ BrowserWindow }, places) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const urls: (string | undefined)[] = [];
        for (const place of places) {
          await contents?.executeJavaScript(`setTimeout(() => { location.href = ${JSON.stringify(place)} }, 0); 0`);
          await new Promise((done) => setTimeout(done, 300));
          urls.push(contents?.getURL());
        }
        return urls;
      },
      [
        `${outside.address()}/n`,
        "https://example.org/",
        `file://${file}`,
        "data:text/html,x",
        "app://bundle/page.js",
        "javascript:document.write(1)",
      ],
    );
    expect(left).toEqual(left.map(() => "app://bundle/index.html"));
    expect(outside.tries).toEqual([]);
    const stillThere: unknown = await launched.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("document.documentElement.dataset.ran"),
    );
    expect(stillThere).toBe("yes");
  });
});

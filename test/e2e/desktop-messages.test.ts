import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askLoosely } from "./support/ask-desktop.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";

describe("what crosses between the window and the desktop", () => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp({ page: "stand-in" });
  });
  afterAll(() => launched.close());

  it("is the contract, and nothing of Node or Electron", async () => {
    const found = await launched.page.evaluate(() => {
      const { desktop } = window as unknown as { desktop: Record<string, Record<string, unknown>> };
      const names = Object.entries(desktop).map(([group, members]) => [group, Object.keys(members).sort()]);
      const absent = ["require", "process", "module", "Buffer", "global", "ipcRenderer", "electron"];
      return { names: Object.fromEntries(names), present: absent.filter((name) => name in window) };
    });
    expect(found.present).toEqual([]);
    expect(found.names).toEqual({
      on: ["file:opened", "menu:command", "window:save-then-close"],
      request: [
        "app:about",
        "app:show-chromium-licences",
        "app:system-locale",
        "certificate:open",
        "clipboard:write",
        "export:abandon",
        "export:begin",
        "export:finish",
        "export:write",
        "file:close",
        "file:forget-recent",
        "file:open",
        "file:open-last",
        "file:open-recent",
        "file:recent",
        "file:save",
        "file:save-as",
        "preferences:read",
        "preferences:write",
        "recovery:adopt",
        "recovery:discard",
        "recovery:drop",
        "recovery:keep",
        "recovery:list",
        "recovery:read",
        "recovery:set-aside",
        "report:pdf",
        "window:ask-unsaved",
        "window:close",
        "window:document",
        "window:full-screen",
        "window:print",
        "window:save-pdf",
      ],
    });
  });

  it.each([
    ["file:open-recent", ["/etc/passwd"]],
    ["file:save", [{ handle: "../../etc/passwd", text: "x" }]],
    ["file:save-as", [{ suggestedName: "x", text: { length: 1 } }]],
    ["file:save-as", [{ suggestedName: "x", text: "x", path: "/etc/passwd" }]],
    ["export:begin", [{ kind: "exe", suggestedName: "x" }]],
    ["export:write", [{ handle: "../../etc/passwd", bytes: "x" }]],
    ["window:document", [{ name: "x", edited: "yes" }]],
  ] as const)("refuses %s when it brings what was not agreed", async (channel, brought) => {
    expect(await askLoosely(launched.page, channel, ...brought)).toContain("Bad request");
  });

  it("answers neither another window nor a handle from nowhere", async () => {
    const handle = "0".repeat(32);
    expect(await askLoosely(launched.page, "file:save", { handle, text: "x" })).toMatchObject({ kind: "refused" });
    expect(await askLoosely(launched.page, "export:finish", handle)).toMatchObject({ kind: "refused" });
    const outcome = await launched.app.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/dist/preload/preload.cjs`;
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true },
      });
      await other.loadURL("app://bundle/index.html");
      const said: unknown = await other.webContents.executeJavaScript(
        `window.desktop.request["file:recent"]().then(() => "answered", (error) => String(error))`,
      );
      other.destroy();
      return said;
    });
    expect(outcome).toContain("Denied");
  });

  it("writes nothing personal into the log", async () => {
    const log = await readFile(join(launched.userData, "logs", "main.log"), "utf8");
    expect(log).toContain("refused: ");
    expect(log).not.toContain("/etc/passwd");
  });
});

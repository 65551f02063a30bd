import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import type { MenuActions } from "#electron/main/menu/menu-actions.ts";
import { commands } from "#shared/desktop/commands.ts";
import { menuTemplate } from "#electron/main/menu/menu-template.ts";
import { recentItems } from "#electron/main/menu/recent-items.ts";

const asked: string[] = [];
const actions: MenuActions = {
  command: (command) => asked.push(command),
  openRecent: (path) => asked.push(path),
  forgetAllRecent: () => undefined,
  showLog: () => undefined,
};

function flat(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

describe("the menu", () => {
  it.each(["linux", "win32", "darwin"] as const)("gives no two items one key on %s", (platform) => {
    const keys = flat(menuTemplate(actions, [], { platform, development: false })).flatMap(
      (item) => item.accelerator ?? [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("asks the window for every command of the contract", () => {
    asked.length = 0;
    const items = flat(menuTemplate(actions, [], { platform: "linux", development: false }));
    for (const item of items) if (item.visible !== false) (item.click as (() => void) | undefined)?.();
    expect(asked.toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  it("shows the developer tools only in development", () => {
    const roles = (development: boolean) =>
      flat(menuTemplate(actions, [], { platform: "linux", development })).map((item) => item.role);
    expect(roles(true)).toContain("toggleDevTools");
    expect(roles(false)).not.toContain("toggleDevTools");
  });

  it("tells two recent files of one name apart, and shows & as itself", () => {
    expect(recentItems(["/a/x.sop.json", "/b/x.sop.json", "/a/R&D.sop.json"]).map((item) => item.label)).toEqual([
      "x.sop.json — /a",
      "x.sop.json — /b",
      "R&&D.sop.json",
    ]);
  });
});

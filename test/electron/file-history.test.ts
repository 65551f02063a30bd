import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FileHistory, longestHistory, type HistoryListener } from "#electron/main/files/file-history.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const quiet: HistoryListener = { changed: () => undefined, failed: () => undefined };

describe("the list of recent files", () => {
  it("puts the newest first, names each file once and keeps ten", async () => {
    const history = await FileHistory.load(join(await temporaryFolder(), "files.json"), quiet);
    for (let file = 0; file < 12; file++) await history.opened(`/deals/${file}.sop.json`);
    await history.opened("/deals/5.sop.json");
    expect(history.recent).toHaveLength(longestHistory);
    expect(history.recent.slice(0, 3)).toEqual(["/deals/5.sop.json", "/deals/11.sop.json", "/deals/10.sop.json"]);
  });

  it("is the same after a restart, with the file to open", async () => {
    const file = join(await temporaryFolder(), "files.json");
    const before = await FileHistory.load(file, quiet);
    await before.opened("/deals/a.sop.json");
    await before.opened("/deals/b.sop.json");
    const after = await FileHistory.load(file, quiet);
    expect(after.recent).toEqual(["/deals/b.sop.json", "/deals/a.sop.json"]);
    expect(after.open).toBe("/deals/b.sop.json");
  });

  it("reopens nothing once an unsaved deal is shown, and still lists it", async () => {
    const file = join(await temporaryFolder(), "files.json");
    const history = await FileHistory.load(file, quiet);
    await history.opened("/deals/a.sop.json");
    await history.closed();
    const after = await FileHistory.load(file, quiet);
    expect(after.open).toBeUndefined();
    expect(after.recent).toEqual(["/deals/a.sop.json"]);
  });

  it.each([
    ["not JSON", "{"],
    ["of another shape", '{"version":1,"recent":"all","open":null}'],
    ["newer", '{"version":2}'],
  ])("starts empty and keeps a copy when its file is %s", async (_what, text) => {
    const folder = await temporaryFolder();
    const file = join(folder, "files.json");
    await writeFile(file, text);
    const history = await FileHistory.load(file, quiet);
    expect(history.recent).toEqual([]);
    expect(await readFile(`${file}.bad`, "utf8")).toBe(text);
  });

  it("goes on, and says so, when it cannot be kept", async () => {
    const folder = await temporaryFolder();
    const failures: unknown[] = [];
    const listener = { changed: () => undefined, failed: (error: unknown) => failures.push(error) };
    const history = await FileHistory.load(join(folder, "not there", "files.json"), listener);
    await history.opened("/deals/a.sop.json");
    expect(history.recent).toEqual(["/deals/a.sop.json"]);
    expect(failures).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });
});

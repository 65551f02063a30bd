import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileDesk } from "#electron/main/files/file-desk.ts";
import { openScenario } from "#electron/main/files/open-scenario.ts";
import { saveScenario, saveScenarioAs } from "#electron/main/files/save-scenario.ts";
import { fileDeskIn } from "./file-desk-in.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function handleOf(desk: FileDesk, path: string): Promise<string> {
  const opened = await openScenario(desk, path);
  if (opened.kind !== "done") throw new Error("not opened");
  return opened.value.handle;
}

describe("saving a deal", () => {
  it("writes over the file it was opened from, again and again, without asking", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "a.sop.json");
    await writeFile(path, "one");
    const desk = await fileDeskIn(folder);
    const handle = await handleOf(desk, path);
    expect(await saveScenario(desk, handle, "two")).toEqual({ kind: "done", value: { handle, name: "a.sop.json" } });
    expect(await saveScenario(desk, handle, "three")).toMatchObject({ kind: "done" });
    expect(await readFile(path, "utf8")).toBe("three");
  });

  it("asks when someone else changed the file, and does as told", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "a.sop.json");
    await writeFile(path, "one");
    let answer: "overwrite" | "save-as" | "cancel" = "cancel";
    const desk = await fileDeskIn(folder, {
      changedOnDisk: async () => answer,
      chooseWhereToSave: async () => join(folder, "b"),
    });
    const handle = await handleOf(desk, path);
    await writeFile(path, "theirs");
    expect(await saveScenario(desk, handle, "mine")).toEqual({ kind: "cancelled" });
    expect(await readFile(path, "utf8")).toBe("theirs");
    answer = "save-as";
    expect(await saveScenario(desk, handle, "mine")).toMatchObject({ kind: "done", value: { name: "b.sop.json" } });
    expect(await readFile(path, "utf8")).toBe("theirs");
    answer = "overwrite";
    expect(await saveScenario(desk, handle, "mine")).toMatchObject({ kind: "done", value: { name: "a.sop.json" } });
    expect(await readFile(path, "utf8")).toBe("mine");
  });

  it("asks before the ending it adds makes the name that of another file", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "a.sop.json"), "kept");
    const desk = await fileDeskIn(folder, {
      chooseWhereToSave: async () => join(folder, "a"),
      mayReplace: async () => false,
    });
    expect(await saveScenarioAs(desk, "A", "new")).toEqual({ kind: "cancelled" });
    expect(await readFile(join(folder, "a.sop.json"), "utf8")).toBe("kept");
  });

  it("refuses a deal that could not be opened again, and a handle from before", async () => {
    const folder = await temporaryFolder();
    const desk = await fileDeskIn(folder, { chooseWhereToSave: async () => join(folder, "big.sop.json") });
    expect(await saveScenarioAs(desk, "Big", "x".repeat(10_000_001))).toMatchObject({ kind: "refused" });
    expect(await saveScenario(desk, "0".repeat(32), "x")).toMatchObject({ kind: "refused" });
    expect((await readdir(folder)).filter((name) => !name.startsWith("."))).toEqual([]);
  });
});

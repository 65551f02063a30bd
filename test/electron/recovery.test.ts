import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileDesk } from "#electron/main/files/file-desk.ts";
import { FileHandles } from "#electron/main/files/file-handles.ts";
import { FileHistory } from "#electron/main/files/file-history.ts";
import { openScenario } from "#electron/main/files/open-scenario.ts";
import { saveScenario } from "#electron/main/files/save-scenario.ts";
import { adoptRecovery, keepForRecovery, listRecovery, readRecovery } from "#electron/main/recovery/answer-recovery.ts";
import { RecoveryCopies } from "#electron/main/recovery/recovery-copies.ts";
import { RecoveryFolder } from "#electron/main/recovery/recovery-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A session of the app on a folder: what it keeps in memory is new, what lies on disk is there. */
async function sessionIn(folder: string, changedOnDisk: FileDesk["dialogs"]["changedOnDisk"] = async () => "cancel") {
  const unasked = (): never => {
    throw new Error("a dialog nobody expected");
  };
  const history = await FileHistory.load(join(folder, ".files.json"), {
    changed: () => undefined,
    failed: () => undefined,
  });
  const dialogs = { chooseFileToOpen: unasked, chooseWhereToSave: unasked, mayReplace: unasked, changedOnDisk };
  const desk: FileDesk = { handles: new FileHandles(), history, documents: folder, dialogs };
  const copies = new RecoveryCopies(new RecoveryFolder(join(folder, "recovery")));
  const keep = (text: string, handle?: string, edits = 1) =>
    keepForRecovery(desk, copies, { handle, name: "a.sop.json", dealName: "Aspire", edits, text }, () => undefined);
  return { desk, copies, keep };
}

const filesIn = (folder: string): Promise<string[]> => readdir(join(folder, "recovery")).catch(() => []);

async function openIn(desk: FileDesk, path: string): Promise<string> {
  const opened = await openScenario(desk, path);
  if (opened.kind !== "done") throw new Error("not opened");
  return opened.value.handle;
}

describe("copies of unsaved work", () => {
  it("are one a session while it lasts, and a leftover for the next, which gets back the last text", async () => {
    const folder = await temporaryFolder();
    const first = await sessionIn(folder);
    await first.keep("one");
    await first.keep("two", undefined, 4);
    expect(await listRecovery(first.copies)).toEqual({ copies: [], setAside: 0 });
    const next = await sessionIn(folder);
    const { copies } = await listRecovery(next.copies);
    expect(copies).toEqual([
      { id: expect.any(String), dealName: "Aspire", keptAt: expect.any(Number), edits: 4, file: undefined },
    ]);
    expect(Math.abs(Date.now() - copies[0]!.keptAt)).toBeLessThan(60_000);
    expect(await readRecovery(next.copies, copies[0]!.id)).toEqual({ kind: "done", value: "two" });
  });

  it("go when the deal is saved or given up, and when the window closes", async () => {
    const folder = await temporaryFolder();
    const { copies, keep } = await sessionIn(folder);
    const writing = keep("one");
    await copies.drop();
    await writing;
    expect(await filesIn(folder)).toEqual([]);
    await keep("two");
    copies.endNow();
    await keep("three");
    expect(await filesIn(folder)).toEqual([]);
  });

  it("stay when only the page went, and are offered to the page that comes next", async () => {
    const { copies, keep } = await sessionIn(await temporaryFolder());
    await keep("one");
    await copies.abandon();
    expect((await listRecovery(copies)).copies).toHaveLength(1);
    copies.endNow();
    expect((await listRecovery(copies)).copies).toHaveLength(1);
  });

  it("belong to their file again once taken up, and stay until that deal is saved", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "a.sop.json");
    await writeFile(path, "saved");
    const first = await sessionIn(folder);
    await first.keep("edited", await openIn(first.desk, path), 3);
    const next = await sessionIn(folder);
    const [copy] = (await listRecovery(next.copies)).copies;
    expect(copy?.file).toEqual({ name: "a.sop.json", folder: expect.any(String), now: "as-opened" });
    const adopted = await adoptRecovery(next.desk, next.copies, copy!.id);
    expect(adopted).toEqual({ kind: "done", value: { handle: expect.any(String), name: "a.sop.json", edits: 3 } });
    expect(await filesIn(folder)).toHaveLength(1);
    expect((await listRecovery(next.copies)).copies).toEqual([]);
    if (adopted.kind !== "done") return;
    expect(await saveScenario(next.desk, adopted.value.handle!, "edited")).toMatchObject({ kind: "done" });
    await next.copies.drop();
    expect(await filesIn(folder)).toEqual([]);
  });

  it("say that their file was changed since or is gone, and saving then asks", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "a.sop.json");
    await writeFile(path, "saved");
    const first = await sessionIn(folder);
    await first.keep("edited", await openIn(first.desk, path));
    await writeFile(path, "theirs");
    let asked = 0;
    const next = await sessionIn(folder, async () => {
      asked += 1;
      return "cancel";
    });
    const [copy] = (await listRecovery(next.copies)).copies;
    expect(copy?.file?.now).toBe("changed");
    const adopted = await adoptRecovery(next.desk, next.copies, copy!.id);
    if (adopted.kind !== "done") throw new Error("not adopted");
    expect(await saveScenario(next.desk, adopted.value.handle!, "edited")).toEqual({ kind: "cancelled" });
    expect(asked).toBe(1);
    expect(await readFile(path, "utf8")).toBe("theirs");
  });

  it.each([
    ["breaks off", (whole: string) => whole.slice(0, whole.length / 2)],
    ["has a field nobody wrote", (whole: string) => whole.replace("{", '{"more":1,')],
    [
      "names a file by half a path",
      (whole: string) => whole.replace('"file": null', '"file":{"path":"../x","fingerprint":""}'),
    ],
    ["is empty", () => ""],
  ])("are set aside and counted when one %s, and the others are offered", async (_what, spoil) => {
    const folder = await temporaryFolder();
    for (const text of ["one", "two"]) await (await sessionIn(folder)).keep(text);
    const [name] = await filesIn(folder);
    const path = join(folder, "recovery", name!);
    await writeFile(path, spoil(await readFile(path, "utf8")));
    const { copies } = await sessionIn(folder);
    expect(await listRecovery(copies)).toMatchObject({ copies: [{ dealName: "Aspire" }], setAside: 1 });
    expect((await filesIn(folder)).filter((file) => file.endsWith(".bad"))).toEqual([`${name}.bad`]);
    expect(await listRecovery(copies)).toMatchObject({ copies: [{}], setAside: 0 });
  });

  it("leave alone what else lies in the folder but for writes cut short, and say so when nothing can be kept", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "recovery"));
    await writeFile(join(folder, "recovery", "notes.json"), "mine");
    expect(await listRecovery((await sessionIn(folder)).copies)).toEqual({ copies: [], setAside: 0 });
    expect(await filesIn(folder)).toEqual(["notes.json"]);
    await writeFile(join(folder, "recovery", `.outcomes-${"a".repeat(16)}.partial`), "a write that was cut short");
    await listRecovery((await sessionIn(folder)).copies);
    expect(await filesIn(folder)).toEqual(["notes.json"]);
    const blocked = await temporaryFolder();
    await writeFile(join(blocked, "recovery"), "a file where the folder should be");
    expect(await (await sessionIn(blocked)).keep("one")).toMatchObject({
      kind: "refused",
      sentence: expect.stringContaining("Save often."),
    });
  });
});

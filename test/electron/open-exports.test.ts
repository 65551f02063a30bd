import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { ExportKind } from "#shared/desktop/contract.ts";
import { OpenExports } from "#electron/main/exports/open-exports.ts";
import { UnfinishedExports } from "#electron/main/exports/unfinished-exports.ts";
import { isTemporaryName } from "#electron/main/files/temporary-name.ts";
import { fileDeskIn } from "./file-desk-in.ts";
import { smallDisk } from "#test/disks/small-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

let home = "";
let folder = "";
let unfinished: UnfinishedExports;
let openExports: OpenExports;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = (name: string): string => join(folder, name);
const notes = (): Promise<string[]> => readdir(join(home, "exports"));

async function begin(path: string, kind: ExportKind = "trials-csv") {
  const desk = await fileDeskIn(home, { chooseWhereToSave: async () => path });
  return await openExports.begin(desk, { kind, suggestedName: "x" });
}

async function begun(path: string, kind?: ExportKind): Promise<string> {
  const reply = await begin(path, kind);
  if (reply.kind !== "done") throw new Error(`not begun: ${JSON.stringify(reply)}`);
  return reply.value.handle;
}

beforeEach(async () => {
  home = await temporaryFolder();
  folder = join(home, "chosen");
  await mkdir(folder);
  unfinished = new UnfinishedExports(join(home, "exports"));
  openExports = new OpenExports(unfinished);
});

describe("an export that goes on", () => {
  it("is not there until it is finished, then takes the place and the mode of the old file", async () => {
    await writeFile(at("a.csv"), "old");
    await chmod(at("a.csv"), 0o640);
    const handle = await begun(at("a.csv"));
    expect(await openExports.write(handle, bytesOf("né"))).toEqual({ kind: "done", value: undefined });
    await openExports.write(handle, bytesOf("w"));
    expect(await readFile(at("a.csv"), "utf8")).toBe("old");
    expect((await readdir(folder)).filter((name) => isTemporaryName(name))).toHaveLength(1);
    expect(await openExports.finish(handle)).toEqual({ kind: "done", value: { name: "a.csv" } });
    expect(await readFile(at("a.csv"), "utf8")).toBe("néw");
    expect((await stat(at("a.csv"))).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(["a.csv"]);
    expect(await notes()).toEqual([]);
  });

  it("writes pieces in the order in which they come, though nobody waits for the answers", async () => {
    const handle = await begun(at("a.csv"));
    const pieces = Array.from({ length: 50 }, (_, index) => `${index},`.repeat(1 + 997 * (index % 3)));
    const asked = pieces.map((piece) => openExports.write(handle, bytesOf(piece)));
    await Promise.all([...asked, openExports.finish(handle)]);
    expect(await readFile(at("a.csv"), "utf8")).toBe(pieces.join(""));
  });

  it("leaves the old file and nothing else when it is abandoned, also in the midst of a piece", async () => {
    await writeFile(at("a.csv"), "old");
    const handle = await begun(at("a.csv"));
    const writing = openExports.write(handle, new Uint8Array(400_000));
    await openExports.abandon(handle);
    await writing;
    expect(await readdir(folder)).toEqual(["a.csv"]);
    expect(await readFile(at("a.csv"), "utf8")).toBe("old");
    expect(await openExports.write(handle, bytesOf("x"))).toMatchObject({ kind: "refused" });
    expect(await openExports.finish(handle)).toMatchObject({ kind: "refused" });
    await openExports.abandon(handle);
    expect(await notes()).toEqual([]);
  });

  it("goes on beside another, each to its own file, up to four", async () => {
    const handles = [];
    for (const name of ["a.csv", "b.csv", "c.csv", "d.csv"]) handles.push(await begun(at(name)));
    expect(await begin(at("e.csv"))).toMatchObject({ kind: "refused", sentence: expect.stringContaining("4 exports") });
    await openExports.write(handles[1]!, bytesOf("b"));
    await openExports.write(handles[0]!, bytesOf("a"));
    for (const handle of handles) await openExports.finish(handle);
    expect(await readFile(at("a.csv"), "utf8")).toBe("a");
    expect(await readFile(at("b.csv"), "utf8")).toBe("b");
    expect(await begin(at("e.csv"))).toMatchObject({ kind: "done" });
  });

  it("is known by its own handle alone", async () => {
    const foreign = "0".repeat(32);
    const refusal = {
      kind: "refused",
      sentence: "This export has ended already, so nothing more was written. Export again.",
    };
    await begun(at("a.csv"));
    expect(await openExports.write(foreign, bytesOf("x"))).toEqual(refusal);
    expect(await openExports.finish(foreign)).toEqual(refusal);
    await expect(openExports.abandon(foreign)).resolves.toBeUndefined();
    expect(await readdir(folder)).toHaveLength(1);
  });
});

describe("an export that cannot be", () => {
  it("does not take the place of a deal, of a folder, of a read-only file or of one that is being exported", async () => {
    await writeFile(at("deal.csv"), "a deal");
    await writeFile(at("kept.csv"), "kept", { mode: 0o444 });
    await mkdir(at("folder.csv"));
    const desk = await fileDeskIn(home, { chooseWhereToSave: async () => at("deal.csv") });
    await desk.history.opened(at("deal.csv"));
    const sentences = [
      await openExports.begin(desk, { kind: "trials-csv", suggestedName: "x" }),
      await begin(at("folder.csv")),
      await begin(at("kept.csv")),
      await begin(join(folder, "gone", "a.csv")),
      await begun(at("a.csv")).then(() => begin(at("a.csv"))),
    ].map((reply) => (reply.kind === "refused" ? reply.sentence : reply.kind));
    expect(sentences).toEqual([
      "“deal.csv” is a deal. Choose another name, so that the export does not take its place.",
      "There is a folder called “folder.csv” here. Choose another name.",
      "“kept.csv” may not be changed: it, or its folder, is read-only. Choose another place.",
      "The folder for “a.csv” is no longer there. Choose another place.",
      "“a.csv” is being exported already. Wait until it is done, or choose another name.",
    ]);
    await openExports.abandonAll();
    expect((await readdir(folder)).toSorted()).toEqual(["deal.csv", "folder.csv", "kept.csv"]);
    expect(await readFile(at("kept.csv"), "utf8")).toBe("kept");
  });

  it("is refused at the end when the old file was made read-only meanwhile", async () => {
    await writeFile(at("a.csv"), "old");
    const handle = await begun(at("a.csv"));
    await openExports.write(handle, bytesOf("new"));
    await chmod(at("a.csv"), 0o444);
    expect(await openExports.finish(handle)).toMatchObject({ kind: "refused" });
    expect(await readFile(at("a.csv"), "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["a.csv"]);
  });

  it("says that its folder is gone", async () => {
    const handle = await begun(at("a.csv"));
    await openExports.write(handle, bytesOf("new"));
    await rm(folder, { recursive: true });
    await openExports.write(handle, bytesOf("er"));
    expect(await openExports.finish(handle)).toEqual({
      kind: "refused",
      sentence: "The folder for “a.csv” is no longer there. Choose another place.",
    });
    expect(await notes()).toEqual([]);
  });

  it("says that the disk is full, at the piece for which there is no room", async (context) => {
    const disk = await smallDisk(join(home, "disk"));
    if (disk === undefined) return context.skip("a small disk can be mounted only by root on Linux");
    await writeFile(join(disk, "a.csv"), "o".repeat(20_000));
    const handle = await begun(join(disk, "a.csv"));
    expect(await openExports.write(handle, new Uint8Array(20_000))).toMatchObject({ kind: "done" });
    expect(await openExports.write(handle, new Uint8Array(80_000))).toEqual({
      kind: "refused",
      sentence: "The disk is full, so “a.csv” was not saved. Free some space, or choose another disk.",
    });
    expect(await openExports.finish(handle)).toMatchObject({ kind: "refused" });
    expect(await readdir(disk)).toEqual(["a.csv"]);
    expect(await readFile(join(disk, "a.csv"), "utf8")).toBe("o".repeat(20_000));
  });

  it("is a picture that is none: a fault of ours, that leaves nothing", async () => {
    for (const kind of ["picture-png", "picture-svg"] as const) {
      const handle = await begun(at(`a.${kind.slice(-3)}`), kind);
      await expect(openExports.write(handle, bytesOf("<html>"))).rejects.toThrow("is no picture");
    }
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("exports whose page is gone", () => {
  it("are given up, and one whose place is still being chosen does not begin", async () => {
    await begun(at("a.csv"));
    const desk = await fileDeskIn(home, {
      chooseWhereToSave: async () => {
        await openExports.abandonAll();
        return at("b.csv");
      },
    });
    expect(await openExports.begin(desk, { kind: "trials-csv", suggestedName: "x" })).toEqual({ kind: "cancelled" });
    expect(await readdir(folder)).toEqual([]);
  });

  it("are given up at once when the window closes", async () => {
    await begun(at("a.csv"));
    openExports.endNow();
    expect(await readdir(folder)).toEqual([]);
    expect(await notes()).toEqual([]);
  });

  it("are taken away at the next start when the app was killed, and nothing else that a note names", async () => {
    await writeFile(at("mine.csv"), "mine");
    const handle = await begun(at("a.csv"));
    const [left] = await readdir(folder).then((names) => names.filter((name) => isTemporaryName(name)));
    await writeFile(join(home, "exports", "forged"), at("mine.csv"));
    await writeFile(join(home, "exports", "away"), join(home, "away", basename(left!)));
    const next = new UnfinishedExports(join(home, "exports"));
    await next.tidy();
    expect(await readdir(folder)).toEqual(["mine.csv"]);
    // A disk that is away may come back.
    expect(await notes()).toEqual(["away"]);
    await openExports.abandon(handle);
  });

  it("do not tidy away what is going on", async () => {
    await begun(at("a.csv"));
    await unfinished.tidy();
    expect(await readdir(folder)).toHaveLength(1);
  });
});

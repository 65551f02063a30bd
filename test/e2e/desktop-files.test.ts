import { execFile } from "node:child_process";
import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { askDesktop, exportText, hearNotice, heardNotices } from "./support/ask-desktop.ts";
import { launchesWithFolder } from "./support/launches-with-folder.ts";
import {
  answerOpenDialog,
  answerQuestions,
  answerSaveDialog,
  questionsAsked,
  suggestedPath,
} from "./support/stand-in-dialogs.ts";

const { folder, launch } = launchesWithFolder();

async function scenario(name: string, text: string): Promise<string> {
  const path = join(folder(), name);
  await writeFile(path, text);
  return path;
}

describe("opening and saving", () => {
  it("opens a chosen file, saves over it, and shows no path to the window", async () => {
    const path = await scenario("a.sop.json", '{"name":"Kirklées"}');
    const { app, page } = await launch();
    await answerOpenDialog(app, path);
    const opened = await askDesktop(page, "file:open");
    expect(opened).toMatchObject({ kind: "done", value: { name: "a.sop.json", text: '{"name":"Kirklées"}' } });
    expect(JSON.stringify(opened)).not.toContain(folder());
    if (opened.kind !== "done") return;
    const { handle } = opened.value;
    expect(await askDesktop(page, "file:save", { handle, text: "changed" })).toEqual({
      kind: "done",
      value: { handle, name: "a.sop.json" },
    });
    expect(await readFile(path, "utf8")).toBe("changed");
    await answerOpenDialog(app, undefined);
    expect(await askDesktop(page, "file:open")).toEqual({ kind: "cancelled" });
  });

  it("refuses what is no scenario with a sentence", async () => {
    const large = await scenario("film.json", "");
    await truncate(large, 52_000_000);
    const binary = join(folder(), "old.json");
    await writeFile(binary, Buffer.from([0xff, 0xfe, 0x00]));
    const { app, page } = await launch();
    await answerOpenDialog(app, large);
    expect(await askDesktop(page, "file:open")).toEqual({
      kind: "refused",
      sentence: "“film.json” is 52 MB. A scenario file is at most 10 MB, so this is probably not one.",
    });
    await answerOpenDialog(app, binary);
    expect(await askDesktop(page, "file:open")).toMatchObject({
      kind: "refused",
      sentence: expect.stringContaining("not plain text"),
    });
  });

  it("suggests a clean name, adds the ending, and saves exports by kind", async () => {
    const { app, page } = await launch();
    await answerSaveDialog(app, join(folder(), "phase 2"));
    const saved = await askDesktop(page, "file:save-as", { suggestedName: "../Kirklees / phase 2", text: "{}" });
    expect(saved).toMatchObject({ kind: "done", value: { name: "phase 2.sop.json" } });
    expect(await suggestedPath(app)).toMatch(/[\\/]Kirklees - phase 2\.sop\.json$/u);
    await answerSaveDialog(app, join(folder(), "phase 2"));
    const begun = await askDesktop(page, "export:begin", { kind: "trials-csv", suggestedName: "phase 2.sop.json" });
    expect(begun).toMatchObject({ kind: "done", value: { name: "phase 2.trials.csv" } });
    if (begun.kind !== "done") return;
    expect(await suggestedPath(app)).toBe(join(folder(), "phase 2.trials.csv"));
    expect(await exportText(page, begun.value.handle, "a,b")).toEqual({
      kind: "done",
      value: { name: "phase 2.trials.csv" },
    });
    expect(await readFile(join(folder(), "phase 2.trials.csv"), "utf8")).toBe("a,b");
  });

  it("asks before it overwrites what someone else changed", async () => {
    const path = await scenario("a.sop.json", "one");
    const { app, page } = await launch();
    await answerOpenDialog(app, path);
    const opened = await askDesktop(page, "file:open");
    if (opened.kind !== "done") throw new Error("not opened");
    await writeFile(path, "theirs");
    await answerQuestions(app, "Cancel", "Overwrite");
    const request = { handle: opened.value.handle, text: "mine" };
    expect(await askDesktop(page, "file:save", request)).toEqual({ kind: "cancelled" });
    expect(await readFile(path, "utf8")).toBe("theirs");
    expect(await askDesktop(page, "file:save", request)).toMatchObject({ kind: "done" });
    expect(await readFile(path, "utf8")).toBe("mine");
    expect(await questionsAsked(app)).toHaveLength(2);
  });
});

describe("recent files", () => {
  it("are there after a restart, with the last one opened again", async () => {
    const [first, second] = [await scenario("a.sop.json", "A"), await scenario("b.sop.json", "B")];
    const before = await launch();
    for (const path of [first, second]) {
      await answerOpenDialog(before.app, path);
      await askDesktop(before.page, "file:open");
    }
    await before.close();
    const { page } = await launch();
    expect(await askDesktop(page, "file:open-last")).toMatchObject({
      kind: "done",
      value: { name: "b.sop.json", text: "B" },
    });
    await rm(first);
    const recent = await askDesktop(page, "file:recent");
    expect(recent.map(({ name, present }) => [name, present])).toEqual([
      ["b.sop.json", true],
      ["a.sop.json", false],
    ]);
    const gone = recent[1]?.handle ?? "";
    expect(await askDesktop(page, "file:open-recent", gone)).toMatchObject({
      kind: "refused",
      sentence: expect.stringContaining("no longer there"),
    });
    expect((await askDesktop(page, "file:forget-recent", gone)).map(({ name }) => name)).toEqual(["b.sop.json"]);
    await askDesktop(page, "file:close");
    expect(await askDesktop(page, "file:open-last")).toEqual({ kind: "cancelled" });
  });
});

describe("files that come from outside", () => {
  it("are opened when named on the command line", async () => {
    const { page } = await launch({ file: await scenario("named.sop.json", "N") });
    expect(await askDesktop(page, "file:open-last")).toMatchObject({ kind: "done", value: { name: "named.sop.json" } });
  });

  it("are handed over by a second instance, which then ends", async () => {
    const path = await scenario("second.sop.json", "S");
    const { page, command } = await launch();
    await askDesktop(page, "file:open-last");
    await hearNotice(page, "file:opened");
    await promisify(execFile)(command.path, [...command.args, path], { env: command.env, timeout: 20_000 });
    expect(await heardNotices(page)).toMatchObject([
      ["file:opened", { kind: "done", value: { name: "second.sop.json" } }],
    ]);
  });

  it("are opened when dropped on the page, which stays where it is", async () => {
    const path = await scenario("dropped.sop.json", "D");
    const { page } = await launch();
    await askDesktop(page, "file:open-last");
    await hearNotice(page, "file:opened");
    const session = await page.context().newCDPSession(page);
    // A drop lands where something was drawn.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await session.send("Input.dispatchDragEvent", {
        type,
        x: 200,
        y: 200,
        data: { items: [], files: [path], dragOperationsMask: 1 },
      });
    }
    expect(await heardNotices(page)).toMatchObject([
      ["file:opened", { kind: "done", value: { name: "dropped.sop.json", text: "D" } }],
    ]);
    expect(page.url()).toBe("app://bundle/index.html");
  });
});

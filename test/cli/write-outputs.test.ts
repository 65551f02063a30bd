import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAll } from "#cli/write-outputs.ts";
import { smallDisk } from "#test/disks/small-disk.ts";
import { builtCli, type TestFolder, testFolder } from "./run-cli.ts";

describe("files that are written to a folder", () => {
  let folder: TestFolder;
  const at = (name: string): string => join(folder.path, name);
  beforeAll(async () => {
    folder = await testFolder();
  });
  afterAll(() => folder.remove());

  it("keep every old file, and leave nothing beside them, when the disk fills up at the last", async (context) => {
    const disk = await smallDisk(at("disk"));
    if (disk === undefined) return context.skip("a small disk can be mounted only by root on Linux");
    await writeFile(join(disk, "a.csv"), "old");
    const large = Array.from({ length: 100 }, () => "n".repeat(1000));
    expect(
      await writeAll(disk, [
        ["a.csv", ["new"]],
        ["b.csv", large],
      ] as const),
    ).toEqual({
      kind: "refused",
      sentence: `The results could not be written to ${disk}: The disk is full.`,
    });
    expect(await readdir(disk)).toEqual(["a.csv"]);
    expect(await readFile(join(disk, "a.csv"), "utf8")).toBe("old");
  });

  it("do not take the place of one that is read-only, or of a folder", async () => {
    await mkdir(at("kept"));
    await writeFile(at("kept/b.csv"), "old");
    await chmod(at("kept/b.csv"), 0o444);
    expect(
      await writeAll(at("kept"), [
        ["a.csv", ["new"]],
        ["b.csv", ["new"]],
      ] as const),
    ).toMatchObject({
      kind: "refused",
      sentence: expect.stringContaining("A file there is read-only, or open in another program."),
    });
    expect(await readdir(at("kept"))).toEqual(["b.csv"]);
    await mkdir(at("folders/a.csv"), { recursive: true });
    expect(await writeAll(at("folders"), [["a.csv", ["new"]]] as const)).toMatchObject({
      kind: "refused",
      sentence: expect.stringContaining("There is a folder of the name of one of the files."),
    });
    expect(await readdir(at("folders"))).toEqual(["a.csv"]);
  });

  it("are not there at all when Ctrl-C ends the program while they are written", async () => {
    const out = at("stopped");
    const deal = join(import.meta.dirname, "../../shared/examples/quality-education-india.sop.json");
    const words = [join(builtCli(), "main.mjs"), "simulate", deal, "--trials", "20000", "--json", "--out", out];
    const child = spawn(process.execPath, words, { stdio: "ignore" });
    const ended = new Promise((resolve) => child.on("close", resolve));
    const waiting = setInterval(() => existsSync(join(out, "trials.csv.partial")) && child.kill("SIGINT"), 2);
    expect(await ended).toBe(130);
    clearInterval(waiting);
    expect(await readdir(out)).toEqual([]);
  });
});

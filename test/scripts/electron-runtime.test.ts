import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runtimeIn } from "#scripts/runtime/electron-runtime.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runtime-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("a runtime's folder", () => {
  it.each([
    ["linux", "electron"],
    ["win32", "electron.exe"],
    ["darwin", "Electron.app/Contents/MacOS/Electron"],
  ] as const)("holds on %s the program %s", async (platform, name) => {
    const executable = join(folder, name);
    await mkdir(dirname(executable), { recursive: true });
    await writeFile(executable, "");
    await writeFile(join(folder, "version"), "v45.4.1\n");
    expect(runtimeIn(folder, platform)).toEqual({ folder, executable, version: "45.4.1" });
  });

  it("is none when the program is missing", () => {
    expect(runtimeIn(folder, "linux")).toBeUndefined();
  });
});

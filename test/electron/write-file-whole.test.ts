import { chmod, mkdir, readFile, readdir, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFileWhole } from "#electron/main/files/write-file-whole.ts";
import { smallDisk } from "#test/disks/small-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("writing a file whole", () => {
  it("writes a new file and replaces an old one, keeping its mode", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "a.json");
    await writeFileWhole(path, "first");
    await chmod(path, 0o640);
    await writeFileWhole(path, "sécond");
    expect(await readFile(path, "utf8")).toBe("sécond");
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(["a.json"]);
  });

  it("writes the file a link points to, and keeps the link", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "elsewhere"));
    await writeFile(join(folder, "elsewhere", "a.json"), "old");
    await symlink(join(folder, "elsewhere", "a.json"), join(folder, "link.json"));
    await writeFileWhole(join(folder, "link.json"), "new");
    expect(await readFile(join(folder, "elsewhere", "a.json"), "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["elsewhere", "link.json"]);
  });

  it("refuses a folder, a folder that is gone, and a file marked read-only", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "b.json"));
    await writeFile(join(folder, "c.json"), "kept", { mode: 0o444 });
    await expect(writeFileWhole(join(folder, "b.json"), "x")).rejects.toMatchObject({ code: "EISDIR" });
    await expect(writeFileWhole(join(folder, "gone", "a.json"), "x")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(writeFileWhole(join(folder, "c.json"), "x")).rejects.toMatchObject({ code: "EPERM" });
    expect(await readFile(join(folder, "c.json"), "utf8")).toBe("kept");
    expect(await readdir(folder)).toEqual(["b.json", "c.json"]);
  });

  it("keeps the old file, and leaves nothing beside it, when the disk fills up half-way", async (context) => {
    const folder = await temporaryFolder();
    const disk = await smallDisk(join(folder, "disk"));
    if (disk === undefined) return context.skip("a small disk can be mounted only by root on Linux");
    const path = join(disk, "a.json");
    const old = "o".repeat(20_000);
    await writeFile(path, old);
    await expect(writeFileWhole(path, "n".repeat(100_000))).rejects.toMatchObject({ code: "ENOSPC" });
    expect(await readFile(path, "utf8")).toBe(old);
    expect(await readdir(disk)).toEqual(["a.json"]);
  });
});

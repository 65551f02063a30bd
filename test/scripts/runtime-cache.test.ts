import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cacheFolder, cachedFolder, publishRuntime } from "#scripts/runtime/runtime-cache.ts";

let cache = "";
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "cache-"));
});
afterEach(() => rm(cache, { recursive: true, force: true }));

async function fillWith(text: string, staging: string): Promise<string> {
  const folder = join(staging, "ready");
  await mkdir(folder);
  await writeFile(join(folder, "version"), text);
  return folder;
}

describe("the cache's place", () => {
  it("is where each system keeps caches", () => {
    const product = "outcomes-partnership-simulator";
    expect(cacheFolder("linux", {}, "/home/ana")).toBe(join("/home/ana/.cache", product));
    expect(cacheFolder("linux", { XDG_CACHE_HOME: "/scratch" }, "/home/ana")).toBe(join("/scratch", product));
    expect(cacheFolder("darwin", {}, "/Users/ana")).toBe(join("/Users/ana/Library/Caches", product));
    expect(cacheFolder("win32", { LOCALAPPDATA: "/local" }, "/Users/ana")).toBe(join("/local", product));
  });
});

describe("publishing a runtime", () => {
  it("puts it in place whole and leaves nothing else behind", async () => {
    const folder = await publishRuntime("1.2.3", (staging) => fillWith("1.2.3", staging), cache);
    expect(folder).toBe(cachedFolder("1.2.3", cache));
    expect(await readdir(cache)).toEqual(["electron-1.2.3"]);
  });

  it("leaves nothing behind when filling it fails", async () => {
    const failing = publishRuntime("1.2.3", () => Promise.reject(new Error("no network")), cache);
    await expect(failing).rejects.toThrow("no network");
    expect(await readdir(cache)).toEqual([]);
  });

  it("publishes nothing when there is nothing", async () => {
    expect(await publishRuntime("1.2.3", async () => undefined, cache)).toBeUndefined();
    expect(await readdir(cache)).toEqual([]);
  });

  it("keeps the first when two processes publish at once", async () => {
    const slow = publishRuntime(
      "1.2.3",
      async (staging) => {
        await publishRuntime("1.2.3", (other) => fillWith("first", other), cache);
        return fillWith("second", staging);
      },
      cache,
    );
    expect(await readFile(join((await slow) ?? "", "version"), "utf8")).toBe("first");
    expect(await readdir(cache)).toEqual(["electron-1.2.3"]);
  });

  it("refuses with a sentence when the cache cannot be written", async () => {
    const file = join(cache, "a-file");
    await writeFile(file, "");
    const refused = publishRuntime("1.2.3", (staging) => fillWith("1.2.3", staging), join(file, "below"));
    await expect(refused).rejects.toMatchObject({ name: "Refusal" });
    await expect(refused).rejects.toThrow("set XDG_CACHE_HOME");
  });
});

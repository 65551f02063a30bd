import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cachedPackTemplate } from "#scripts/build/cached-pack-template.ts";

const files = [
  ["renderer/pack/main.tsx", "one"],
  ["shared/model/scenario.ts", "two"],
  ["scripts/build/pack-template.ts", "three"],
  ["build/icon.svg", "four"],
  ...["LICENSE", "package.json", "package-lock.json", "tsconfig.base.json"].map((name) => [name, "five"] as const),
] as const;

describe("the page of packs", () => {
  let root: string;
  let built: number;
  const put = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  };
  const page = (): Promise<string> => cachedPackTemplate(() => Promise.resolve(`page ${++built}`), root);
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "cached-page-"));
    built = 0;
    for (const [name, text] of files) await put(name, text);
    await page();
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("is built once from the same sources, whenever they were written", async () => {
    await put("renderer/pack/main.tsx", "one");
    await put("docs/guide/a.md", "no part of it");
    expect(await page()).toBe("page 1");
  });

  it.each(files.map(([name]) => name))("is built anew when %s is another", async (name) => {
    await put(name, "other");
    expect(await page()).toBe("page 2");
    expect(await page()).toBe("page 2");
  });

  it("is built anew when a source is new, gone or called otherwise", async () => {
    await put("shared/new.ts", "");
    expect(await page()).toBe("page 2");
    await rename(join(root, "shared/new.ts"), join(root, "shared/other.ts"));
    expect(await page()).toBe("page 3");
    await rm(join(root, "shared/other.ts"));
    expect(await page()).toBe("page 4");
  });

  it.each(["", "{", '{"of":1,"page":2}', "null"])("is built anew where what was kept is %j", async (text) => {
    await put("node_modules/.cache/pack-template.json", text);
    expect(await page()).toBe("page 2");
  });
});

import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { programOnPath } from "#scripts/debian/program-on-path.ts";

const path = process.env["PATH"];
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outcomes-path-"));
  process.env["PATH"] = ["/nowhere", folder, ""].join(delimiter);
});
afterEach(async () => {
  process.env["PATH"] = path;
  await rm(folder, { recursive: true, force: true });
});

describe("a program on the path", () => {
  it("is found in the first folder that has it and lets it run", async () => {
    await writeFile(join(folder, "reader"), "");
    await chmod(join(folder, "reader"), 0o755);
    expect(await programOnPath("reader")).toBe(join(folder, "reader"));
  });

  it("is none where no folder has it", async () => {
    expect(await programOnPath("reader")).toBeUndefined();
  });
});

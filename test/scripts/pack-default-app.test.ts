import { extractFile, listPackage } from "@electron/asar";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "#scripts/project/project-root.ts";
import { packDefaultApp } from "#scripts/runtime/pack-default-app.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "default-app-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("the default app", () => {
  it("is packed as Electron expects it: a package.json that names its main", async () => {
    const archive = join(folder, "default_app.asar");
    await packDefaultApp(archive);
    expect(listPackage(archive, { isPack: false })).toEqual(["/main.cjs", "/package.json"]);
    const source = await readFile(join(projectRoot, "scripts/runtime/default-app/main.cjs"));
    expect(extractFile(archive, "main.cjs")).toEqual(source);
  });
});

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fromCallersFolder } from "#scripts/launch/from-callers-folder.ts";
import { projectRoot } from "#scripts/project/project-root.ts";

describe("the arguments of npm start", () => {
  it("name files from the folder the person is in", () => {
    const folder = join(projectRoot, "scripts");
    expect(fromCallersFolder(["start.ts"], folder)).toEqual([join(folder, "start.ts")]);
  });

  it("stay as they are when they are switches or no files", () => {
    expect(fromCallersFolder(["--start.ts", "missing.sop.json"], join(projectRoot, "scripts"))).toEqual([
      "--start.ts",
      "missing.sop.json",
    ]);
  });
});

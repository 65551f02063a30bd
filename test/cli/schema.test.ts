import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const published = join(import.meta.dirname, "../../docs/schema");

describe("schema", () => {
  it("prints every published schema, to the byte", async () => {
    const files = await readdir(published);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const { code, stdout, stderr } = await runCli(["schema", file.replace(".schema.json", "")]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout === (await readFile(join(published, file), "utf8")), file).toBe(true);
    }
  });

  it("lists those there are", async () => {
    const [bare, list] = await Promise.all([runCli(["schema"]), runCli(["schema", "--list"])]);
    expect(bare).toEqual(list);
    const names = bare.stdout.split("\n").flatMap((line) => line.split(" ")[0] || []);
    expect(names.toSorted()).toEqual((await readdir(published)).map((file) => file.split(".")[0]!).toSorted());
  });

  it.each([
    [["scenari"], "There is no schema “scenari”. There are: scenario, result."],
    [["scenario", "result"], "Name one schema."],
    [["scenario", "--list"], "not both"],
  ])("refuses %j", async (words, text) => {
    expect(await runCli(["schema", ...words])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(text),
    });
  });
});

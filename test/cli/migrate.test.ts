import { chmod, mkdir, readFile, readdir, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { SCENARIO_VERSION } from "#shared/schema/scenario-schema.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { changedExample } from "../shared/schema/changed-example.ts";
import { runCli, runProcess, type TestFolder, testFolder } from "./run-cli.ts";

const golden = (version: number): string =>
  join(import.meta.dirname, `../golden/scenario-versions/version-${version}.sop.json`);
const { scenario } = examples[0];
const today = serialiseScenario(scenario);
/** The same deal as another program may have written it: fields in another order, no spaces, a mark of its encoding. */
const foreign = `\uFEFF${JSON.stringify(Object.fromEntries(Object.entries(scenario).toReversed()))}`;

describe("migrate", () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = await testFolder();
  });
  afterAll(() => folder.remove());

  // A file of each version as its last program wrote it: it goes on being read for as long as there is this program.
  it.each(Array.from({ length: SCENARIO_VERSION }, (_, index) => index + 1))(
    "brings a file of version %i to today's form, and loses nothing",
    async (version) => {
      const before = await readFile(golden(version), "utf8");
      expect(JSON.parse(before)).toMatchObject({ version });
      const { code, stdout, stderr } = await runCli(["migrate", golden(version)]);
      expect(code).toBe(0);
      expect(stderr).toContain(`is of version ${version}`);
      expect(JSON.parse(stdout)).toMatchObject({ version: SCENARIO_VERSION });
      if (version === SCENARIO_VERSION) expect(stdout).toBe(before);
      const again = await runProcess(["migrate", "-", "--quiet"], stdout);
      expect(again).toEqual({ code: 0, stdout, stderr: "" });
    },
  );

  it("writes a file in today's form, whatever form it had", async () => {
    const file = await folder.file("foreign.sop.json", foreign);
    const { code, stdout, stderr } = await runCli(["migrate", file]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: today });
    expect(stderr).toBe(`${file} is of version 1, which is today's.\n`);
    expect(await readFile(file, "utf8")).toBe(foreign);
  });

  it("writes to another file, or in place only what is otherwise, and tells so", async () => {
    const [one, two] = [await folder.file("one.sop.json", foreign), await folder.file("two.sop.json", today)];
    const out = join(folder.path, "new/out.sop.json");
    expect(await runCli(["migrate", one, "--out", out])).toMatchObject({ code: 0, stdout: "" });
    expect(await readFile(out, "utf8")).toBe(today);
    const before = await stat(two);
    const { code, stdout, stderr } = await runCli(["migrate", one, two, "--write"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toBe(
      `${one} is of version 1, which is today's; written in today's form.\n${two} is of version 1, which is today's, and in today's form already.\n`,
    );
    expect(await readFile(one, "utf8")).toBe(today);
    expect((await stat(two)).mtimeMs).toBe(before.mtimeMs);
  });

  it("writes nothing in place unless all can be read", async () => {
    const [good, bad] = [
      await folder.file("good.sop.json", foreign),
      await folder.file("bad.sop.json", JSON.stringify(changedExample((d) => (d.colour = "red")))),
    ];
    const { code, stdout, stderr } = await runCli(["migrate", good, bad, "--write"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`${bad}: colour: This version does not know the field “colour” here.`);
    expect(await readFile(good, "utf8")).toBe(foreign);
  });

  it("writes where a link leads, for the same readers as before", async () => {
    const [file, link] = [await folder.file("private.sop.json", foreign), join(folder.path, "link.sop.json")];
    await chmod(file, 0o600);
    await symlink(file, link);
    expect(await runCli(["migrate", link, "--write"])).toMatchObject({ code: 0 });
    expect(await readFile(file, "utf8")).toBe(today);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it("keeps the old file whole where it cannot write", async () => {
    const inside = join(folder.path, "blocked");
    await mkdir(join(inside, "deal.sop.json.partial"), { recursive: true });
    const file = await folder.file("blocked/deal.sop.json", foreign);
    const { code, stdout, stderr } = await runCli(["migrate", file, "--write"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("could not be written");
    expect(await readFile(file, "utf8")).toBe(foreign);
    expect(await readdir(inside)).toContain("deal.sop.json");
  });

  it("refuses a file of a newer program politely", async () => {
    const file = await folder.file("newer.sop.json", JSON.stringify(changedExample((d) => (d.version = 2))));
    const { code, stdout, stderr } = await runCli(["migrate", file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("This file is of version 2, made by a newer program; this one reads up to version 1.");
  });

  it("tells as a document what it would do", async () => {
    const [one, two] = [await folder.file("a.sop.json", foreign), await folder.file("b.sop.json", today)];
    const { code, stdout, stderr } = await runCli(["migrate", one, two, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      format: "outcomes-partnership-migration",
      files: [
        { file: one, from: 1, to: 1, changed: true },
        { file: two, from: 1, to: 1, changed: false },
      ],
    });
    expect(await readFile(one, "utf8")).toBe(foreign);
  });

  it.each([
    [["a", "b"], "Several files are written in place"],
    [["a", "--write", "--out", "b"], "Give --write or --out, not both."],
    [["-", "--write"], "Standard input cannot be written in place"],
    [[], "Name one scenario file"],
  ])("refuses %j, saying what to do", async (words, text) => {
    expect(await runCli(["migrate", ...words])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(text),
    });
  });
});

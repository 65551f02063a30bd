import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import { changedExample } from "../shared/schema/changed-example.ts";
import { runCli, runProcess, type TestFolder, testFolder } from "./run-cli.ts";

describe("validate", () => {
  let folder: TestFolder;
  let good: string;
  let bad: string;
  beforeAll(async () => {
    folder = await testFolder();
    good = await folder.file("good.sop.json", serialiseScenario(examples[0].scenario));
    const document = changedExample((d) => {
      d.payment.rateCard[4].price.value = -1;
      d.savings[0].outcome = "nowhere";
    });
    bad = await folder.file("bad.sop.json", JSON.stringify(document));
  });
  afterAll(() => folder.remove());

  it("finds nothing wrong with any example", async () => {
    const files = examples.map(({ id }) => join(import.meta.dirname, `../../shared/examples/${id}.sop.json`));
    const { code, stdout, stderr } = await runCli(["validate", ...files]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`\n${files.length} files, ${files.length} fine.\n`);
  });

  it("tells every problem of every file, with its place, and goes on after a file that is none", async () => {
    const { code, stdout, stderr } = await runCli(["validate", bad, good, join(folder.path, "nowhere")]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(stdout).toContain(`${bad}: 2 problems\n  `);
    expect(stdout).toMatch(/^ {2}payment › rate card › “.*” › price: This value must be 0 or more; it is -1\.$/mu);
    expect(stdout).toMatch(/^ {2}savings › “.*” › outcome: There is no outcome “nowhere”/mu);
    expect(stdout).toContain(`${good}: fine (${examples[0].scenario.deal.name})\n`);
    expect(stdout).toContain("nowhere: 1 problem\n  There is no such file.\n\n3 files, 1 fine.\n");
  });

  it("writes the same as a document for programs, and nothing else", async () => {
    const { code, stdout, stderr } = await runCli(["validate", bad, good, "--json"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      format: "outcomes-partnership-validation",
      version: 1,
      files: [
        {
          file: bad,
          valid: false,
          problems: [
            { severity: "error", path: ["payment", "rateCard", 4, "price", "value"], code: "out-of-range" },
            { severity: "error", path: ["savings", 0, "outcome"], sentence: expect.stringContaining("nowhere") },
          ],
        },
        { file: good, valid: true, problems: [] },
      ],
    });
  });

  it("says nothing with --quiet but its exit code", async () => {
    expect(await runCli(["validate", bad, good, "--quiet"])).toEqual({ code: 2, stdout: "", stderr: "" });
    expect(await runCli(["validate", good, "-q"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("tells with --warnings what about a deal makes one ask, and of a variant what the base does not", async () => {
    const base = examples[0].scenario;
    const changes = [{ path: ["payment", "budget", "value"], value: 20_000 }];
    const odd = { path: ["payment", "rateCard", "#nothing", "price"], value: 1 };
    const variants = [{ id: "poor", name: "Poor", changes: [...changes, odd] }];
    const file = await folder.file("varied.sop.json", JSON.stringify({ ...base, variants }));
    const { code, stdout } = await runCli(["validate", file, "--warnings", "--json"]);
    expect(code).toBe(0);
    const [{ problems }] = (JSON.parse(stdout) as { files: [{ problems: Record<string, unknown>[] }] }).files;
    expect(problems[0]).toMatchObject({ severity: "warning", code: "change-left-out", path: ["variants", 0] });
    const ofBase = problems.filter(({ variant }) => variant === "base");
    expect(ofBase.map(({ code: each }) => each)).toEqual(senseChecks(base).map((warning) => warning.code));
    const ofVariant = problems.filter(({ variant }) => variant === "poor");
    expect(ofVariant.length).toBeGreaterThan(0);
    expect(ofVariant.length).toBeLessThan(ofBase.length);
    expect(ofVariant[0]).toMatchObject({ place: expect.stringContaining("variant “Poor” › "), severity: "warning" });
    const text = await runCli(["validate", file, "--warnings"]);
    expect(text.stdout).toContain("Warning: variants › “Poor”: Left out of the variant “Poor”:");
    expect(text.stdout).toContain("Why: ");
  });

  it.each([
    ["empty", "", "This file is empty."],
    ["cut off", serialiseScenario(examples[0].scenario).slice(0, 900), "breaks off"],
    ["of a newer program", JSON.stringify(changedExample((d) => (d.version = 9))), "made by a newer program"],
    ["a list", "[]", "not a scenario of this program"],
    [
      "of a field that JavaScript keeps for itself",
      serialiseScenario(examples[0].scenario).replace("{", '{"__proto__":1,'),
      "__proto__",
    ],
    ["of null characters", "\0".repeat(1000), "not written as JSON"],
  ])("says what is wrong with a file that is %s", async (name, text, words) => {
    const { code, stdout, stderr } = await runCli(["validate", await folder.file(`${name}.json`, text)]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(stdout).toContain(words);
    expect(stdout).not.toMatch(/\bat .*\.m?[jt]s|Error:|\[object/u);
  });

  it("says what is wrong with a folder, and with 100 MB before it has read them", async () => {
    const large = join(folder.path, "large");
    await writeFile(large, Buffer.alloc(100_000_000));
    const { code, stdout } = await runCli(["validate", folder.path, large]);
    expect(code).toBe(2);
    expect(stdout).toContain("This is a folder, not a file.");
    expect(stdout).toContain("This file has 100 MB; a scenario file has at most 10 MB");
  });

  it("reads standard input, and no more of it than any scenario is long", async () => {
    const read = await runProcess(["validate", "-"], serialiseScenario(examples[0].scenario));
    expect(read).toMatchObject({ code: 0, stdout: `standard input: fine (${examples[0].scenario.deal.name})\n` });
    const endless = await runProcess(["validate", "-"], " ".repeat(12_000_000));
    expect(endless).toMatchObject({ code: 2, stderr: "" });
    expect(endless.stdout).toContain("This has more than 10 MB");
  });

  it("wants a file, and standard input once", async () => {
    expect(await runCli(["validate"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("Name one"),
    });
    const twice = await runCli(["validate", "-", "-"]);
    expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining("read once") });
  });
});

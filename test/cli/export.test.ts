import { spawn } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportTarget } from "#cli/export/export-target.ts";
import { exportFormats } from "#cli/export/formats.ts";
import { examples } from "#shared/examples/examples.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { builtCli, runCli, runProcess, type TestFolder, testFolder } from "./run-cli.ts";

const few = ["--trials", "40", "--seed", "3", "--workers", "1", "--quiet"];
const skillMill = examples.find(({ id }) => id === "skill-mill")!.scenario;
const dear = { path: ["payment", "rateCard", `#${skillMill.payment.rateCard[0]!.id}`, "price", "value"], value: 9999 };
const variants = [{ id: "dear", name: "Dear", changes: [dear] }];

describe("export", () => {
  let folder: TestFolder;
  let file: string;
  const at = (...names: readonly string[]): string => join(folder.path, ...names);
  const read = (...names: readonly string[]): Promise<string> => readFile(at(...names), "utf8");
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", JSON.stringify({ ...skillMill, variants }));
    await runCli(["simulate", file, ...few, "--json", "--out", at("simulated")]);
  });
  afterAll(() => folder.remove());

  it("writes the files of every format, as simulate writes them", async () => {
    const to = exportFormats.map(({ name }) => name).join(",");
    const run = await runCli(["export", file, "--to", to, "--out", at("all"), ...few]);
    expect(run).toEqual({ code: 0, stdout: "", stderr: "" });
    const names = exportFormats.flatMap(({ files }) => files.map(({ name }) => name));
    expect((await readdir(at("all"))).toSorted()).toEqual(names.toSorted());
    for (const name of (await readdir(at("simulated"))).filter((each) => each !== "certificate.json"))
      expect((await readFile(at("all", name))).equals(await readFile(at("simulated", name))), name).toBe(true);
    const verified = await runCli(["verify", at("all", "certificate.json"), file]);
    expect(verified).toMatchObject({ code: 0 });
  });

  it("gives every file a name of its own, that says what it is", () => {
    const files = exportFormats.flatMap((format) => format.files);
    const words = [...exportFormats, ...files].map(({ name }) => name);
    expect(new Set(words).size).toBe(words.length);
    for (const { holds } of files) expect(holds.length).toBeGreaterThan(10);
  });

  it("writes one file under a name, or to standard output, to the byte", async () => {
    const named = await runCli(["export", file, "--to", "summary.csv", "--out", at("one.csv"), ...few]);
    const streamed = await runProcess(
      ["export", "-", "--to", "SUMMARY.csv", "--out", "-", ...few],
      await read("deal.sop.json"),
    );
    expect(named).toMatchObject({ code: 0, stdout: "" });
    expect(streamed).toMatchObject({ code: 0, stderr: "" });
    const wanted = await read("simulated", "summary.csv");
    expect(await read("one.csv")).toBe(wanted);
    expect(streamed.stdout).toBe(wanted);
  });

  it("tells beside it what was written, or as a document", async () => {
    const words = ["export", file, "--to", "certificate.json,summary.csv", "--out", at("told"), ...few.slice(0, -1)];
    const [told, document] = [await runCli(words), await runCli([...words, "--json"])];
    const files = ["summary.csv", "certificate.json"].map((name) => at("told", name));
    expect(told).toMatchObject({ code: 0, stdout: "" });
    expect(told.stderr).toContain(`Written:\n${files.map((each) => `  ${each}`).join("\n")}\n`);
    expect(JSON.parse(document.stdout)).toMatchObject({ format: "outcomes-partnership-export", files });
  });

  it("exports a variant", async () => {
    const run = await runCli([
      "export",
      file,
      "--variant",
      "Dear",
      "--to",
      "results.json",
      "--out",
      at("dear"),
      ...few,
    ]);
    expect(run).toMatchObject({ code: 0 });
    const simulated = await runCli(["simulate", file, "--variant", "dear", "--json", ...few]);
    expect(await read("dear", "results.json")).toBe(simulated.stdout);
    const none = await runCli(["export", file, "--variant", "none", "--to", "csv", "--out", at("none")]);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining("It has: base, dear.") });
  });

  it("takes finished results, and writes of them what they hold", async () => {
    const results = at("simulated", "results.json");
    const run = await runCli(["export", results, "--to", "csv,json", "--out", at("again")]);
    expect(run).toMatchObject({ code: 0, stdout: "" });
    expect(run.stderr).toContain(
      "Not written, since it takes a run and not its results alone: trials.csv, data-dictionary.csv, assumptions.csv, certificate.json.",
    );
    expect((await readdir(at("again"))).toSorted()).toEqual(["results.json", "summary.csv"]);
    for (const name of await readdir(at("again")))
      expect(await read("again", name)).toBe(await read("simulated", name));
    const named = await runCli(["export", results, "--to", "csv,trials.csv", "--out", at("again")]);
    expect(named).toMatchObject({ code: 2, stderr: expect.stringContaining("Give the scenario file instead.") });
    const asRun = await runCli(["export", results, "--to", "csv", "--trials", "5", "--variant", "dear"]);
    expect(asRun.stderr).toContain("--variant, --trials are for a scenario file");
  });

  it("refuses results that were changed by hand, or cut off, or are of a newer program", async () => {
    const text = await read("simulated", "results.json");
    for (const [changed, words] of [
      [text.replace('"seed": 3', '"seed": "three"'), "seed: This must be a number, but the file has the text “three”."],
      [text.slice(0, 500), "breaks off"],
      [text.replace('"version": 1', '"version": 2'), "made by a newer program"],
    ] as const) {
      const run = await runCli(["export", await folder.file("changed.json", changed), "--to", "csv"]);
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: "" });
      expect(run.stderr).toContain(words);
    }
  });

  it.each([
    [["--to", "xls"], "There is no format “xls”."],
    [["--to", "jsn"], "Did you mean json? There are: csv (summary.csv,"],
    [[], "Say what to write, as --to csv or --to summary.csv."],
    [
      ["--to", "csv", "--out", "-"],
      "One file goes to standard output, and these are 4: name one, as --to summary.csv.",
    ],
    [["--to", "summary.csv", "--out", "-", "--json"], "give one of them"],
    [["--to", "csv", "--out", ""], "--out needs the name"],
  ])("refuses %j, before it runs anything", async (words, text) => {
    const { code, stdout, stderr } = await runCli(["export", ...words]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(text);
  });

  it("shows no bytes to a terminal, and any to a pipe", () => {
    const [summary] = exportFormats[0]!.files;
    const chosen = [{ file: { ...summary!, name: "trials.bin" as const, isBinary: true as const }, isNamed: true }];
    const said = (isTTY: boolean): readonly string[] => {
      const before = process.stdout.isTTY;
      process.stdout.isTTY = isTTY;
      const sentences: string[] = [];
      exportTarget("-", undefined, chosen, sentences);
      process.stdout.isTTY = before;
      return sentences;
    };
    expect(said(true)).toEqual(["trials.bin is no text for a terminal: send it on, as --out - > trials.bin."]);
    expect(said(false)).toEqual([]);
  });

  it("ends without a complaint when its reader goes away, as `| head -1` does", async () => {
    const deal = await folder.file("plain.sop.json", serialiseScenario(skillMill));
    const words = ["export", deal, "--to", "trials.csv", "--out", "-", "--trials", "3000", "--quiet"];
    const child = spawn(process.execPath, [join(builtCli(), "main.mjs"), ...words]);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

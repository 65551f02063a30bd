import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { examples } from "#shared/examples/examples.ts";
import { type Loose, changedExample } from "../shared/schema/changed-example.ts";
import { type CliRun, runCli, runProcess, type TestFolder, testFolder } from "./run-cli.ts";

/** A refusal is exit code 2, nothing on standard output, and words without a stack. */
function expectRefusal({ code, stdout, stderr }: CliRun): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).not.toMatch(/\bat .*\.m?[jt]s|undefined|Error:|\[object/u);
  expect(stderr.trim()).not.toBe("");
}

describe("the command line refuses", () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = await testFolder();
  });
  afterAll(() => folder.remove());

  const changed = (name: string, change: (d: Loose) => unknown): Promise<string> =>
    folder.file(name, JSON.stringify(changedExample((d) => void change(d))));

  it("bad options, all at once", async () => {
    const run = await runCli(["--trials", "0", "--seed", "x", "--workers", "many", "a.json", "b.json"]);
    expectRefusal(run);
    for (const part of ["--trials", "--seed", "--workers", "a.json, b.json"]) expect(run.stderr).toContain(part);
    expect(run.stderr.trim().split("\n")).toHaveLength(4);
  });

  it.each([
    ["--trials", "1e3"],
    ["--trials", "1000001"],
    ["--trials", "1.5"],
    ["--trials", ""],
    ["--seed", "4294967296"],
    ["--workers", "65"],
    ["--workers", "0"],
  ])("%s %s, saying what it may be", async (option, value) => {
    const run = await runCli([option, value]);
    expectRefusal(run);
    expect(run.stderr).toMatch(
      new RegExp(`^${option} must be a whole number from .* to .*; it is "${value}"\\.\n$`, "u"),
    );
  });

  it.each([["--colour"], ["--trials"], ["--json=yes"]])("the option %s %s", async (...words) => {
    const run = await runCli(words.filter((word) => word !== undefined));
    expectRefusal(run);
    expect(run.stderr).toContain("--help");
  });

  it("an unknown option together with a bad value, both at once", async () => {
    const run = await runCli(["--colour", "--trials", "0"]);
    expectRefusal(run);
    expect(run.stderr).toContain("--colour");
    expect(run.stderr).toContain("--trials must be");
  });

  it("a file that is not there, by its name", async () => {
    const run = await runCli([join(folder.path, "nowhere.sop.json")]);
    expectRefusal(run);
    expect(run.stderr).toContain("nowhere.sop.json");
    expect(run.stderr).toContain("There is no such file.");
  });

  it("a folder for a file", async () => {
    const run = await runCli([folder.path]);
    expectRefusal(run);
    expect(run.stderr).toContain("This is a folder, not a file.");
  });

  it("a file within a file", async () => {
    expectRefusal(await runCli([join(await folder.file("plain", "x"), "inside.json")]));
  });

  it.each([
    ["empty", "", "This file is empty."],
    ["truncated", serialiseScenario(examples[0].scenario).slice(0, 900), "breaks off"],
    ["prose", "Dear all,", "not written as JSON"],
  ])("a file that is %s", async (name, text, words) => {
    const run = await runCli([await folder.file(name, text)]);
    expectRefusal(run);
    expect(run.stderr).toContain(words);
  });

  it("nothing on standard input", async () => {
    const run = await runProcess(["-"]);
    expectRefusal(run);
    expect(run.stderr).toContain("standard input");
  });

  it("a file with several problems, each on a line with its place in words", async () => {
    const file = await changed("several.json", (d) => {
      d.payment.rateCard[4].price.value = -1;
      d.savings[0].outcome = "nowhere";
    });
    const run = await runCli([file, "--json"]);
    expectRefusal(run);
    expect(run.stderr).toContain("2 problems");
    expect(run.stderr).toMatch(/payment › rate card › “.*” › price: This value must be 0 or more; it is -1\./u);
    expect(run.stderr).toMatch(/savings › “.*” › outcome: There is no outcome “nowhere”/u);
  });

  it("a precision to stop at that the deal has no figure for, in the file or asked for, before a run", async () => {
    const file = await changed("imprecise.json", (d) => {
      d.run.stopAtPrecision = { measure: "payments.totl", standardError: 100 };
    });
    const run = await runCli([file, "--json", "--out", join(folder.path, "none")]);
    expectRefusal(run);
    expect(run.stderr).toContain("This deal has no measure “payments.totl”. Known are payments.total,");
    expect(await readdir(folder.path)).not.toContain("none");
    const asked = await runCli(["--precision", "nothing=5"]);
    expectRefusal(asked);
    expect(asked.stderr).toContain("--precision: This deal has no measure “nothing”.");
  });

  it("a precision that is none, all faults at once, and one for a part of a run", async () => {
    for (const [text, sentence] of [
      ["much", "--precision must be a figure and its standard error"],
      ["payments.total=0", "needs a standard error above 0"],
      ["payments.total=-1", "must be a figure and its standard error"],
      ["investor.irr:p6=0.1", "knows the percentiles p5, p10, p25, p50, p75, p90, p95; it is"],
    ] as const) {
      const run = await runCli(["--precision", text, "--seed", "x"]);
      expectRefusal(run);
      expect(run.stderr).toContain(sentence);
      expect(run.stderr).toContain("--seed");
    }
    const part = await runCli([
      "--precision",
      "payments.total=9000",
      "--shard",
      "1/2",
      "--out",
      join(folder.path, "part"),
    ]);
    expectRefusal(part);
    expect(part.stderr).toContain("Add --precision none");
  });

  it("a folder for results that is a file, before or after the run, in a sentence", async () => {
    const { code, stderr } = await runCli(["--trials", "20", "--json", "--out", await folder.file("taken", "x")]);
    expect(code).toBe(2);
    expect(stderr).toContain("could not be written");
  });

  it("a file with more text than any deal, before reading it", async () => {
    const run = await runCli([await folder.file("large", " ".repeat(11_000_000))]);
    expectRefusal(run);
    expect(run.stderr).toContain("at most 10 MB");
  });

  it("a sampling plan that it does not know, naming those it does", async () => {
    const run = await runCli(["--sampling", "sobol"]);
    expectRefusal(run);
    expect(run.stderr).toBe('--sampling must be plain or latinHypercube; it is "sobol".\n');
  });

  it("a negative seed, saying what it may be", async () => {
    const run = await runCli(["--seed", "-1"]);
    expectRefusal(run);
    expect(run.stderr).toContain("--seed must be a whole number from 0");
  });

  it("a name too long for the disk", async () => {
    expectRefusal(await runCli([join(folder.path, "x".repeat(300))]));
  });

  it("a folder for results without a name", async () => {
    const { code, stderr } = await runCli(["--trials", "20", "--json", "--out", ""]);
    expect({ code, blamesItself: stderr.includes("made a mistake") }).toEqual({ code: 2, blamesItself: false });
  });

  it("a folder for results in which a folder stands in the place of a file", async () => {
    await mkdir(join(folder.path, "blocked", "results.json", "inner"), { recursive: true });
    const { code, stderr } = await runCli(["--trials", "20", "--json", "--out", join(folder.path, "blocked")]);
    expect({ code, blamesItself: stderr.includes("made a mistake") }).toEqual({ code: 2, blamesItself: false });
    expect(await readdir(join(folder.path, "blocked"))).toEqual(["results.json"]);
  });
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestsDocument } from "#shared/analysis/tests/tests-document.ts";
import { examples } from "#shared/examples/examples.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

describe("the tests of the parties on the command line", () => {
  let folder: TestFolder;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    const tests = [
      { party: "commissioner", figure: "payments.total.mean", limit: "atMost", level: 1000 },
      { party: "provider", figure: "provider.margin.mean", limit: "atLeast", level: 1000.01 },
      { party: "investor", figure: "investor.loss", limit: "atMost", level: 0.5 },
    ] as const;
    // Ten people, £100 each, all of it the provider's: known to the penny.
    file = await folder.file(
      "plain.sop.json",
      serialiseFile({ base: plainDeal(), variants: [], versions: [], analyses: { tests } }),
    );
  });
  afterAll(() => folder.remove());

  it("pass at their level and fail a penny beyond it; one that the deal has no figure for does not pass", async () => {
    const { code, stdout } = await runCli(["tests", file, "--workers", "1", "--json"]);
    expect(code).toBe(0);
    const { tests } = JSON.parse(stdout) as TestsDocument;
    expect(tests.map(({ estimate, passes }) => [estimate?.value, passes])).toEqual([
      [1000, true],
      [1000, false],
      [undefined, false],
    ]);
  });

  it("are told in a table and written as a file", async () => {
    const out = join(folder.path, "out");
    const { stdout } = await runCli(["tests", file, "--workers", "1", "--out", out]);
    expect(stdout).toContain("The commissioner would sign; the investor and the provider would not.");
    expect(stdout).toMatch(/commissioner: Expected payments +at most £1,000 +£1,000 ±0 +passes/u);
    expect(stdout).toMatch(/provider: Expected margin +at least £1,000\.01 /u);
    expect(stdout).toMatch(/investor: Chance of a loss +at most 50% /u);
    expect(stdout).toContain("not in this deal");
    const csv = await readFile(join(out, "tests.csv"), "utf8");
    expect(csv.split("\r\n")[1]).toBe("commissioner,payments.total.mean,Expected payments,atMost,1000,1000,0,1,0");
  });

  it("are the usual ones where a file states none", async () => {
    const usual = await folder.file(
      "usual.sop.json",
      serialiseFile({ base: examples[0].scenario, variants: [], versions: [] }),
    );
    const { stdout } = await runCli(["tests", usual, "--trials", "40", "--workers", "1", "--json"]);
    const { tests } = JSON.parse(stdout) as TestsDocument;
    expect(tests.map(({ figure }) => figure)).toEqual(["payments.overBudget", "investor.loss", "provider.margin.mean"]);
  });
});

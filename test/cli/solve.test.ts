import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SolveDocument } from "#shared/analysis/solve/solve-document.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { outcome, people, rule, term } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { type CliRun, runCli, type TestFolder, testFolder } from "./run-cli.ts";

const deal = plainDeal({
  cohort: { segments: [people("all", 20)] },
  outcomes: [outcome("job", { rate: 0.5 })],
  payment: { rateCard: [rule("job", 100)], budget: term(1200) },
});
const asked = ["--term", "price.job", "--goal", "payments.overBudget<=5%", "--trials", "100", "--seed", "3"];

describe("solve", () => {
  let folder: TestFolder;
  let file: string;
  let one: CliRun;
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", serialiseScenario(deal));
    one = await runCli(["solve", file, ...asked, "--workers", "1", "--json"]);
  }, 60_000);
  afterAll(() => folder.remove());

  it("writes one document, the same on any number of workers", async () => {
    expect({ code: one.code, stderr: one.stderr }).toEqual({ code: 0, stderr: "" });
    const document = JSON.parse(one.stdout) as SolveDocument;
    expect(document).toMatchObject({
      format: "outcomes-partnership-solve",
      version: 1,
      trials: 100,
      scanTrials: 100,
      term: { name: "price.job", unit: "money", step: 0.01, inFile: 100 },
      range: { from: 10, to: 200, isOwn: false },
      outcome: { kind: "answers" },
    });
    expect((await runCli(["solve", file, ...asked, "--workers", "2", "--json"])).stdout).toBe(one.stdout);
  });

  it("refuses a chance that cannot be, as where 10 stands for 10%", async () => {
    const { code, stderr } = await runCli(["solve", file, "--term", "price.job", "--goal", "payments.overBudget<=10"]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      "“Chance over budget” lies between 0% and 100%, and the level is 1,000%: ten in a hundred is 10% or 0.1.",
    );
  });

  it("tells the answer in a sentence and writes its files", async () => {
    const out = join(folder.path, "out");
    const run = await runCli(["solve", file, ...asked, "--range", "£50..£150", "--workers", "1", "--out", out]);
    expect(run.stdout).toContain("Rule job: price for chance over budget at most 5% (commissioner) · 100 trials");
    expect(run.stdout).toMatch(/Rule job: price at £\d\d(\.\d\d)? or less: chance over budget at most 5%/u);
    expect(run.stdout).toMatch(/The curve: \d\d values, the first 100 of the trials; level 5%/u);
    expect((await readdir(out)).toSorted()).toEqual(["solve-data-dictionary.csv", "solve.csv", "solve.json"]);
    const [head = "", first = ""] = (await readFile(join(out, "solve.csv"), "utf8")).split("\r\n");
    expect(head).toContain("kind,value,figure");
    expect(first).toMatch(/^curve,50,0,0,100,yes/u);
    expect(first.split(",")).toHaveLength(head.split(",").length);
  });

  it("refuses what it cannot find, with everything that is wrong", async () => {
    const wrong = await runCli(["solve", file, "--goal", "payments<5", "--range", "1"]);
    expect(wrong.code).toBe(2);
    for (const words of ["Say which term to find", "--goal needs a figure", "--range needs two amounts"])
      expect(wrong.stderr).toContain(words);
    const unknown = await runCli(["solve", file, "--term", "coupon.none", "--goal", "investor.loss<=10%"]);
    expect(unknown.code).toBe(2);
    for (const words of ["nothing named “coupon.none”", "no figure “investor.loss”"])
      expect(unknown.stderr).toContain(words);
    const nowhere = await runCli(["solve", file, "--term", "cap", "--goal", "payments.overBudget<=5%"]);
    expect(nowhere.stderr).toContain("give a range, such as 1m..3m");
    const help = await runCli(["solve", "--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain("surplus.<party>");
  });
});

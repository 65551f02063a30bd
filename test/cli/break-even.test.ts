import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BreakEvenDocument } from "#shared/analysis/break-even/break-even-document.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { outcome, people, rule, term } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const deal = plainDeal({
  cohort: { segments: [people("all", 20)] },
  outcomes: [outcome("job", { rate: 0.5 })],
  payment: { rateCard: [rule("job", 100)], budget: term(1500) },
});
const few = ["--trials", "30", "--seed", "3", "--workers", "1"];

describe("break-even", () => {
  let folder: TestFolder;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", serialiseScenario(deal));
  });
  afterAll(() => folder.remove());

  it("tells where each party's test turns, and writes its files", async () => {
    const out = join(folder.path, "out");
    const run = await runCli(["break-even", file, ...few, "-q", "--out", out]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/commissioner’s test \(chance over budget at most 10%\) fails once/u);
    expect(run.stdout).toContain("Price room, in present value, from 30 trials");
    expect((await readdir(out)).toSorted()).toEqual([
      "break-even-data-dictionary.csv",
      "break-even.csv",
      "break-even.json",
    ]);
  });

  it("goes by the tests that it is given", async () => {
    const run = await runCli(["break-even", file, ...few, "--json", "--test", "payments.total.mean<=1.2k"]);
    const document = JSON.parse(run.stdout) as BreakEvenDocument;
    expect(document).toMatchObject({
      format: "outcomes-partnership-break-even",
      tests: [{ party: "commissioner", figure: "payments.total.mean", limit: "atMost", level: 1200 }],
    });
    expect(document.dimensions.map(({ id }) => id)).toEqual(["effect", "referrals", "delay"]);
  });

  it("refuses tests that are none, and those of figures the deal lacks", async () => {
    const wrong = await runCli(["break-even", file, "--test", "x<=1", "--test", "payments.total.mean=5"]);
    expect(wrong.code).toBe(2);
    for (const words of ["no figure “x”", "--test needs a figure"]) expect(wrong.stderr).toContain(words);
    const beyond = await runCli(["break-even", file, "--test", "investor.loss<=10"]);
    expect(beyond.stderr).toContain(
      "--test investor.loss<=10: “Chance of a loss” lies between 0% and 100%, and the level is 1,000%",
    );
    const lacking = await runCli(["break-even", file, "--test", "investor.loss<=10%"]);
    expect(lacking).toMatchObject({ code: 2 });
    expect(lacking.stderr).toContain("This deal has no “investor.loss”.");
  });
});

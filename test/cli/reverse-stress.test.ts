import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReverseStressDocument } from "#shared/analysis/reverse-stress/reverse-stress-document.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { people, term } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

/** Over the budget where more than 50 people come. */
const deal = plainDeal({
  cohort: { segments: [people("all", { family: "uniform", low: 0, high: 100 })] },
  payment: { budget: term(5000) },
});
const few = ["--trials", "120", "--seed", "3", "--workers", "1"];

describe("reverse-stress", () => {
  let folder: TestFolder;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", serialiseScenario(deal));
  });
  afterAll(() => folder.remove());

  it("tells which inputs stand out, and writes its files", async () => {
    const out = join(folder.path, "out");
    const run = await runCli(["reverse-stress", file, ...few, "--quiet", "--out", out]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/of trials payments go over the budget\. What stands out/u);
    expect(run.stdout).toContain("higher in 100 of 100 pairs");
    expect((await readdir(out)).toSorted()).toEqual([
      "reverse-stress-data-dictionary.csv",
      "reverse-stress.csv",
      "reverse-stress.json",
    ]);
  });

  it("writes one document of the losses that the deal can have", async () => {
    const run = await runCli(["reverse-stress", file, ...few, "--json"]);
    const document = JSON.parse(run.stdout) as ReverseStressDocument;
    expect(document).toMatchObject({ format: "outcomes-partnership-reverse-stress", version: 1, trials: 120 });
    expect(document.losses.map(({ id }) => id)).toEqual(["payments.overBudget", "provider.loss"]);
  });

  it("refuses what it does not know", async () => {
    expect(await runCli(["reverse-stress", file, "--flood"])).toMatchObject({ code: 2 });
  });
});

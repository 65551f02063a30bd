import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TornadoDocument } from "#shared/analysis/tornado/tornado-document.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { cost, outcome, people, rule, term } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { type CliRun, runCli, type TestFolder, testFolder } from "./run-cli.ts";

const deal = plainDeal({
  cohort: { segments: [people("all", 20)] },
  outcomes: [outcome("job", { rate: { family: "uniform", low: 0.2, high: 0.8 } })],
  payment: { rateCard: [rule("job", 100)], budget: term(1200) },
  costs: { lines: [cost("team", "provider", { kind: "perStart" }, { family: "uniform", low: 10, high: 90 })] },
});
const asked = ["--trials", "150", "--seed", "3"];

describe("tornado", () => {
  let folder: TestFolder;
  let file: string;
  let one: CliRun;
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", serialiseScenario(deal));
    one = await runCli(["tornado", file, ...asked, "--workers", "1", "--json"]);
  }, 60_000);
  afterAll(() => folder.remove());

  it("writes one document, the same on any number of workers", async () => {
    expect({ code: one.code, stderr: one.stderr }).toEqual({ code: 0, stderr: "" });
    const document = JSON.parse(one.stdout) as TornadoDocument;
    expect(document).toMatchObject({ format: "outcomes-partnership-tornado", version: 1, trials: 150, seed: 3 });
    expect(document.inputs.map(({ id, control }) => [id, control])).toEqual([
      ["outcome.job.rate", "provider"],
      ["cost.team.amount", "provider"],
    ]);
    expect(document.figures.map(({ id }) => id)).toContain("payments.overBudget");
    expect((await runCli(["tornado", file, ...asked, "--workers", "2", "--json"])).stdout).toBe(one.stdout);
  });

  it("tells both tables in a terminal and writes its files", async () => {
    const out = join(folder.path, "out");
    const run = await runCli(["tornado", file, ...asked, "--workers", "1", "--out", out]);
    expect(run.stdout).toMatch(
      /Whether “Outcome job: rate with the service” is 26% or 74% moves expected payments by £\d/u,
    );
    expect(run.stdout).toContain(
      "No width, since it moves nothing: costs do not decide what is paid: Cost team: amount.",
    );
    expect(run.stdout).toContain("Luck: who starts, stays, achieves");
    expect((await readdir(out)).toSorted()).toEqual([
      "tornado-bars.csv",
      "tornado-data-dictionary.csv",
      "tornado-shares.csv",
      "tornado.json",
    ]);
    for (const name of ["tornado-bars.csv", "tornado-shares.csv"]) {
      const lines = (await readFile(join(out, name), "utf8")).trimEnd().split("\r\n");
      const [head = ""] = lines;
      expect(lines.length).toBeGreaterThan(5);
      // Text with commas stands in quotes.
      const cells = (line: string): number => line.replaceAll(/"[^"]*"/gu, "").split(",").length;
      for (const line of lines) expect(cells(line)).toBe(cells(head));
    }
  });

  it("tells the figures asked for, in points where they are chances", async () => {
    const run = await runCli(["tornado", file, ...asked, "--figure", "payments.overBudget", "--workers", "1"]);
    expect(run.stdout).toMatch(/moves the chance over budget by \d+ points/u);
    expect(run.stdout).not.toContain("Expected payments");
  });

  it("refuses what it cannot find", async () => {
    const wrong = await runCli(["tornado", file, "--figure", "payments,what", "--trials", "x"]);
    expect(wrong.code).toBe(2);
    for (const words of ["no figure “payments”", "no figure “what”", "--trials"]) expect(wrong.stderr).toContain(words);
    const lacking = await runCli(["tornado", file, "--figure", "investor.loss"]);
    expect(lacking).toMatchObject({ code: 2 });
    expect(lacking.stderr).toContain("This deal has no “chance of a loss” (investor.loss).");
    expect((await runCli(["tornado", "--help"])).stdout).toContain("--figure F");
  });
});

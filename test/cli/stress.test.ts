import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StressDocument } from "#shared/analysis/stress/stress-document.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { outcome, people, rule, term } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const deal = plainDeal({
  cohort: { segments: [people("all", 20)] },
  outcomes: [outcome("job", { rate: 0.5 })],
  payment: { rateCard: [rule("job", 100)], budget: term(900) },
});
const few = ["--trials", "30", "--seed", "3", "--workers", "1"];

describe("stress", () => {
  let folder: TestFolder;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    const closes = {
      id: "closes",
      name: "The big employer closes",
      parts: [{ kind: "success" as const, times: 0.5 }],
    };
    file = await folder.file(
      "deal.sop.json",
      serialiseFile({ base: deal, variants: [], versions: [], analyses: { stresses: [closes] } }),
    );
  });
  afterAll(() => folder.remove());

  it("tells before and after by party, alone and together, and writes its files", async () => {
    const out = join(folder.path, "out");
    const run = await runCli([
      "stress",
      file,
      ...few,
      "--stress",
      "referrals,closes,drop-out",
      "--together",
      "--out",
      out,
      "--quiet",
    ]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/If referrals fall by 30%, .*Expected payments go from/su);
    expect(run.stdout).toContain("If “The big employer closes” happens");
    expect(run.stdout).toContain("“Drop-out doubled” is left out. This deal has no drop-out.");
    expect(run.stdout).toContain("Done in this order: Referrals −30%, The big employer closes.");
    expect((await readdir(out)).toSorted()).toEqual(["stress-data-dictionary.csv", "stress.csv", "stress.json"]);
  });

  it("does all without a choice, as one document", async () => {
    const run = await runCli(["stress", file, ...few, "--json"]);
    const document = JSON.parse(run.stdout) as StressDocument;
    expect(document).toMatchObject({ format: "outcomes-partnership-stress", version: 1, trials: 30, seed: 3 });
    expect(document.stresses.map(({ id }) => id)).toEqual([
      "referrals",
      "effect",
      "late",
      "evidence",
      "over-performance",
      "own:closes",
    ]);
    expect(document.together).toBeUndefined();
  });

  it("refuses stresses that there are not, and two ways of saying which, all at once", async () => {
    const unknown = await runCli(["stress", file, "--stress", "referrals,flood,constructor"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("There is no stress “flood”. There are: referrals, ");
    expect(unknown.stderr).toContain("“constructor”");
    const both = await runCli(["stress", file, "--all", "--stress", "referrals,"]);
    expect(both.code).toBe(2);
    for (const words of ["not both", "commas between"]) expect(both.stderr).toContain(words);
    expect((await runCli(["stress", "--help"])).stdout).toContain("over-performance");
  });
});

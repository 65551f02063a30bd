import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { outcome, people, rule, saving, term } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

/** Uncertain rates and people, prices below value: nothing to ask about. */
const sound = plainDeal({
  cohort: { segments: [people("all", { family: "uniform", low: 180, high: 220 })] },
  outcomes: [outcome("job", { rate: { family: "uniform", low: 0.4, high: 0.6 }, baseline: 0.2 })],
  payment: { rateCard: [rule("job", 100)] },
  savings: [saving("job", 1000)],
});
const capped: Scenario = {
  ...sound,
  payment: { ...sound.payment, contractCap: term(5000) },
  plans: [{ id: "low", name: "Low case", outcomes: { job: 60 }, payments: 4000 }],
};
const few = ["--trials", "120", "--seed", "1", "--workers", "1"];

describe("warnings and plans in the terminal", () => {
  let folder: TestFolder;
  let soundFile: string;
  let cappedFile: string;
  beforeAll(async () => {
    folder = await testFolder();
    soundFile = await folder.file("sound.sop.json", serialiseScenario(sound));
    cappedFile = await folder.file("capped.sop.json", serialiseScenario(capped));
  });
  afterAll(() => folder.remove());

  it("says nothing of a sound deal, unless asked", async () => {
    const [quiet, asked] = await Promise.all([runCli([soundFile, ...few]), runCli([soundFile, ...few, "--warnings"])]);
    expect(quiet).toMatchObject({ code: 0, stderr: "" });
    expect(asked).toMatchObject({ code: 0, stderr: "No warnings about this deal.\n\n" });
  });

  it("tells how many there are on standard error, and runs all the same", async () => {
    const { code, stderr, stdout } = await runCli([cappedFile, ...few]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "1 strong warning about this deal: --warnings tells it.\n",
    });
    expect(stdout).toContain("Commissioner:");
  });

  it("tells them in full with --warnings: where, what, why and what to do; the result stays alone on standard output", async () => {
    const { stderr, stdout } = await runCli([cappedFile, ...few, "--warnings", "--json"]);
    expect(stderr).toContain("Strong: payment › contract cap");
    expect(stderr).toContain("The contract cap of £5,000 stops payments in every trial");
    expect(stderr).toContain("Why: ");
    expect(stderr).toContain("Do: Raise the cap");
    const result = JSON.parse(stdout) as ResultDocument;
    expect(result.warnings.map(({ code }) => code)).toEqual(["cap-below-expected-spend"]);
  });

  it("places each plan in a table", async () => {
    const { stdout } = await runCli([cappedFile, ...few]);
    expect(stdout).toMatch(/Low case +planned +median +trials above +± points/u);
    expect(stdout).toMatch(/Payments, total +£4,000 +£5.00k +100% +0\.0/u);
    expect(stdout).toMatch(/Outcome job: achieved +60 +/u);
  });
});

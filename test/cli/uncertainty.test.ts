import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ResultDocument } from "#shared/model/result.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { outcome, people, rule, saving } from "../shared/support/deal-parts.ts";
import { formula, quantity } from "../shared/support/input-draws.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const normal = (mean: number, standardDeviation: number) => ({ family: "normal", mean, standardDeviation }) as const;
const pair = (a: string, b: string, correlation: number) => ({ a: `quantity.${a}`, b: `quantity.${b}`, correlation });
const base = {
  cohort: { segments: [people("all", { family: "uniform", low: 180, high: 220 } as const)] },
  outcomes: [outcome("job", { rate: formula("0.5 + (a + b + c) / 100"), baseline: 0.2 })],
  payment: { rateCard: [rule("job", 100)] },
  savings: [saving("job", 1000)],
};
const quantities = [quantity("a", normal(0, 1)), quantity("b", normal(0, 1)), quantity("c", normal(0, 1))];

/** The first goes with the second, the second with the third, the first against the third. */
const contradictory = plainDeal({
  ...base,
  uncertainty: { quantities, rankCorrelations: [pair("a", "b", 0.9), pair("b", "c", 0.9), pair("a", "c", -0.9)] },
});
/** Below 0 once in some 30,000 draws. */
const rare = plainDeal({
  ...base,
  outcomes: [outcome("job", { rate: formula("a / 10 + 0.4") })],
  uncertainty: { quantities: quantities.slice(0, 1) },
});

describe("uncertainty in the terminal", () => {
  let folder: TestFolder;
  let files: readonly string[];
  beforeAll(async () => {
    folder = await testFolder();
    files = await Promise.all(
      [contradictory, rare].map((deal, index) => folder.file(`${index}.sop.json`, serialiseScenario(deal))),
    );
  });
  afterAll(() => folder.remove());

  it("tells which correlations were moved on standard error, and in the result", async () => {
    const { code, stdout, stderr } = await runCli([files[0]!, "--trials", "120", "--json"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/correlations of this deal contradict each other/u);
    expect(stderr).toMatch(/quantity\.a and quantity\.c: −0\.90 as stated, −0\.\d\d as used/u);
    const result = JSON.parse(stdout) as ResultDocument;
    expect(result.correlationRepair).toHaveLength(3);
    expect(result.spread.map(({ measure }) => measure)).toEqual(["payments.total", "commissioner.netPosition"]);
  });

  it("says where the spread comes from", async () => {
    const { stdout } = await runCli([files[0]!, "--trials", "120"]);
    expect(stdout).toMatch(/Where the spread comes from +unknowns +people +luck/u);
    expect(stdout).toMatch(/Payments, total( +−?\d+% ±\d+(\.\d)?){3}\n/u);
  });

  it("stops at a formula that leaves its range as bad input, not as a fault of ours", async () => {
    const { code, stderr } = await runCli([files[1]!, "--trials", "200000", "--seed", "5"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^The formula of outcome\.job\.rate came out at -0\.\d+ in trial \d+, but this value must be/mu,
    );
    expect(stderr).not.toContain("mistake");
  });
});

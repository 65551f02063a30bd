import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile, Variant } from "#shared/model/variant.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { effectiveDeal } from "#shared/variants/effective-deal.ts";
import { certifiedDeal } from "#shared/versions/certified-deal.ts";
import { newVersion } from "#shared/versions/new-version.ts";

const base = examples[0].scenario;
const lowCap: Variant = {
  id: "low-cap",
  name: "Low cap",
  changes: [{ path: ["payment", "contractCap", "value"], value: 1_200_000 }],
};
const renamed = (name: string): Scenario => ({ ...base, deal: { ...base.deal, name } });
const kept = (scenario: Scenario, name: string) =>
  newVersion({ base: scenario, variants: [lowCap] }, { name, note: "" }, "2026-03-12T14:03:00Z");
const tendered = renamed("As it was tendered");
const file: ScenarioFile = {
  base,
  variants: [lowCap],
  versions: [
    kept(tendered, "As tendered"),
    kept(tendered, "Kept again"),
    { ...kept(base, "Unreadable"), scenario: { format: "nonsense" } },
  ],
};

const found = (deal: Scenario, run = deal.run) => certifiedDeal(file, { scenarioSha256: scenarioHash(deal), run });
const variantOf = (deal: Scenario): Scenario => effectiveDeal(deal, lowCap.changes).scenario;

describe("the deal a certificate is of", () => {
  it.each<[string, Scenario]>([
    ["the deal as it is now", base],
    ["the variant “Low cap”", variantOf(base)],
    ["the version “Kept again”", tendered],
    ["the variant “Low cap” of the version “Kept again”", variantOf(tendered)],
  ])("is found by its hash: %s", (words, deal) => {
    expect(found(deal)).toMatchObject({ words });
    expect(scenarioHash(found(deal)!.scenario)).toBe(scenarioHash(deal));
  });

  it("is found where the run had another sampling or precision than the file, and has them", () => {
    const run = { trials: 40, seed: 3, sampling: "latinHypercube" } as const;
    const asRun: Scenario = { ...tendered, run: { ...run, trials: base.run.trials, seed: base.run.seed } };
    expect(found(asRun, run)).toEqual({ words: "the version “Kept again”", scenario: asRun });
  });

  it("is none where no deal of the file has its hash", () => {
    expect(found(renamed("Another"))).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { differences } from "../reference/compare.ts";
import { luckOfTrial } from "../reference/luck-of-trial.ts";
import { referenceOf } from "../reference/reference.ts";
import { everyTrial } from "../support/laws.ts";

describe("the engine and the reference ledger", () => {
  it("agree to the penny in every trial of random deals", { timeout: 120_000 }, () => {
    everyTrial(900, (trial, scenario, _, { deal }) => {
      const found = differences(trial, deal, referenceOf(scenario, luckOfTrial(trial, deal)));
      if (found.length > 0) expect.fail(found.slice(0, 6).join("\n"));
    });
  });
});

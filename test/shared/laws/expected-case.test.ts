import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { expectedTrial } from "#shared/engine/expected/expected-trial.ts";
import { everythingStands } from "#shared/engine/expected/expected-claims.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { buildBaseCase } from "#shared/export/workbook/base-case/base-case.ts";
import { LONGEST_FORMULA } from "#shared/export/workbook/cells/longest-formula.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { exampleOf } from "../examples/example-runs.ts";
import { anyWholeDeal } from "../support/arbitrary-whole-deal.ts";
import { Tally } from "../support/lives.ts";

/** Deals with drop-out, stages, clocks, counts and repeats, each with its trials. */
const deals = ["aspire", "istanbul", "somerset", "ways-to-wellness", "essex"] as const;
const TRIALS = 400;

/** The deal with every input certain at its mean. */
function certain(scenario: Scenario): ReturnType<typeof compileDeal> {
  const deal = compileDeal(scenario);
  const values = new Float64Array(deal.inputs.size);
  deal.inputs.expect(values);
  return compileDeal(scenario, { inputs: deal.inputs.ids.map((input, place) => ({ input, held: values[place]! })) });
}

describe("the expected case of a deal", () => {
  it.each(deals)("of %s has as many starts and achievements as its trials on average, with certain inputs", (id) => {
    const deal = certain(exampleOf(id));
    const expected = expectedTrial(deal, everythingStands(deal));
    const simulator = new Simulator(deal);
    const starts = new Tally();
    const achieved = deal.outcomes.list.map(() => new Tally());
    const without = deal.outcomes.list.map(() => new Tally());
    for (let number = 0; number < TRIALS; number++) {
      const { people, achievements } = simulator.simulate(11, number);
      starts.add(people.count);
      achieved.forEach((tally, index) => tally.add(achievements.achieved[index]!));
      without.forEach((tally, index) => tally.add(achievements.counterfactual[index]!));
    }
    const isNear = (tally: Tally, truth: number, what: string): void => {
      // Four standard errors, and the last bits of what never varies.
      const distance = Math.abs(tally.mean - truth);
      const reach = 4 * Math.sqrt(Math.max(0, tally.variance) / TRIALS) + 1e-6 * Math.max(1, truth);
      expect(distance, `${what}: ${tally.mean} in trials, ${truth} expected`).toBeLessThan(reach);
    };
    isNear(starts, expected.people.count, "starts");
    deal.outcomes.list.forEach((outcome, index) => {
      isNear(achieved[index]!, expected.achievements.achieved[index]!, outcome.id);
      if (outcome.kind !== "milestone")
        isNear(without[index]!, expected.achievements.counterfactual[index]!, `${outcome.id} without`);
    });
  });

  it("is what formulas come to, in every figure and month that is checked, whatever the deal", () => {
    let formulas = 0;
    fc.assert(
      fc.property(anyWholeDeal, (scenario) => {
        const { check, sheets } = buildBaseCase(scenario);
        expect(check.differing).toEqual([]);
        for (const sheet of sheets)
          for (const cells of sheet.cells.values())
            for (const { formula, value } of cells.values()) {
              if (!formula) continue;
              formulas++;
              // A spreadsheet says nothing of what is no number, and takes no longer formula.
              if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${value} in ${sheet.name}`);
              if (formulas % 97 === 0 && formula.print(sheet.name).length > LONGEST_FORMULA)
                throw new Error(`too long in ${sheet.name}`);
            }
      }),
      { seed: 2026, numRuns: 40 },
    );
    expect(formulas).toBeGreaterThan(50_000);
  });
});

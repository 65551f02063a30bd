import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { FactFinder } from "#shared/engine/fact-finder.ts";
import { measuresOf } from "#shared/engine/measures.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import type { TrialFacts } from "#shared/engine/trial-facts.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { anyWholeDeal } from "../support/arbitrary-whole-deal.ts";
import { sum } from "../support/claim-grids.ts";

/** Holds a law against trials of deals with capital of every structure. */
function everyTrialOfWholeDeals(
  seed: number,
  law: (valueOf: (measure: string) => number, scenario: Scenario, trial: Trial, facts: TrialFacts) => void,
): void {
  fc.assert(
    fc.property(anyWholeDeal, (scenario) => {
      const deal = compileDeal(scenario);
      const simulator = new Simulator(deal);
      const finder = new FactFinder(deal);
      const measures = new Map(measuresOf(deal).map((measure) => [measure.id, measure]));
      for (let number = 0; number < 2; number++) {
        const trial = simulator.simulate(seed, number);
        const facts = finder.of(trial);
        law((id) => measures.get(id)!.read(trial, facts), scenario, trial, facts);
      }
    }),
    { seed, numRuns: 200 },
  );
}

/** Whole pence; −0 is 0. */
const pence = (pounds: number): number => Math.round(pounds * 100) + 0;

describe("measures of capital of any structure", () => {
  it("by tranche add up to those of the investors", () => {
    let several = 0;
    everyTrialOfWholeDeals(541, (valueOf, { capital: { tranches } }, _, facts) => {
      if (tranches.length < 2) return;
      several++;
      const all = (figure: string): number =>
        tranches.reduce((total, { id }) => total + pence(valueOf(`tranche.${id}.${figure}`)), 0);
      expect(all("drawn")).toBe(pence(facts.drawn));
      expect(all("distributions")).toBe(pence(facts.distributed) + pence(facts.guaranteed));
      expect(all("profit")).toBe(pence(facts.profit));
    });
    expect(several).toBeGreaterThan(20);
  });

  it("by year add up to the investors' cash, guarantees included", () => {
    everyTrialOfWholeDeals(542, (_, __, ___, facts) => {
      expect(pence(sum(facts.yearly.investorCash))).toBe(pence(facts.profit));
      expect(pence(facts.profit)).toBe(pence(facts.distributed) + pence(facts.guaranteed) - pence(facts.drawn));
    });
  });

  it("leave no penny between the parties unaccounted for", () => {
    // What payers pay = costs + what provider, investors and commissioner keep + what is left in the account.
    everyTrialOfWholeDeals(543, (_, __, { costs, account, payments }, facts) => {
      const margin = pence(facts.providerIncome) - pence(facts.providerCosts);
      const investors = pence(facts.distributed) - pence(facts.drawn);
      const kept = margin + investors + sum(account.toCommissioner) + account.balance.at(-1)!;
      expect(sum(payments.cash)).toBe(sum(costs.provider) + sum(costs.contractHolder) + kept);
    });
  });

  it("tell what of the provider's fee is lost, which is what was held back and never released", () => {
    let lost = 0;
    everyTrialOfWholeDeals(544, (valueOf, { capital: { providerPayment } }, { costs, account }) => {
      if (providerPayment.kind !== "fee" || providerPayment.shareAtRisk.value === 0) return;
      expect(pence(valueOf("provider.feeLost"))).toBe(sum(costs.heldBack) - sum(account.releasedFee));
      if (sum(costs.heldBack) > sum(account.releasedFee)) lost++;
    });
    expect(lost).toBeGreaterThan(2);
  });

  it("tell where the contract ended early, and then nothing starts, is achieved or is claimed after it", () => {
    let ended = 0;
    everyTrialOfWholeDeals(
      545,
      (valueOf, { capital: { earlyTermination } }, { people, achievements, claims, lastMonth }) => {
        if (!earlyTermination || valueOf("deal.endedEarly") === 0) return;
        ended++;
        expect(lastMonth).toBe(earlyTermination.testMonth);
        expect(people.startMonth.slice(0, people.count).every((month) => month <= lastMonth)).toBe(true);
        const months = achievements.achievedIn.length / achievements.achieved.length;
        for (const row of [achievements.achievedIn, achievements.counterfactualIn])
          row.forEach((count, place) => {
            if (place % months > lastMonth) expect(count).toBe(0);
          });
        claims.unitsIn.amounts.forEach((units, place) => {
          if (place % claims.unitsIn.months > lastMonth) expect(units).toBe(0);
        });
      },
    );
    expect(ended).toBeGreaterThan(4);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composedCase } from "#shared/analysis/stress/composed-case.ts";
import { effectHalved } from "#shared/analysis/stress/library/effect.ts";
import { priceFreeze } from "#shared/analysis/stress/library/price-freeze.ts";
import { fewerReferrals } from "#shared/analysis/stress/library/referrals.ts";
import { stressLibrary } from "#shared/analysis/stress/library.ts";
import type { Stress } from "#shared/analysis/stress/stress.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { anyDeal } from "../../support/arbitrary-deal.ts";
import { sum } from "../../support/claim-grids.ts";
import { input } from "../../support/deal-parts.ts";
import { stressed } from "./stressed.ts";

const DEALS = 40;

/** Holds a law against random deals before and under a stress. Answers to how many it applied. */
function underStress(
  stress: Stress,
  law: (before: Trial, after: Trial) => void,
  terms: (deal: Scenario) => Scenario = (deal) => deal,
): number {
  let applied = 0;
  fc.assert(
    fc.property(anyDeal, (any) => {
      const deal = terms(any);
      const found = stress.in(deal);
      if (found.kind === "none") return;
      const composed = composedCase(deal, found.parts);
      if (composed.kind === "impossible") return;
      applied++;
      const before = new Simulator(compileDeal(deal));
      const after = new Simulator(compileDeal(composed.case.scenario, composed.case.whatIf));
      for (let number = 0; number < 2; number++) law(before.simulate(3, number), after.simulate(3, number));
    }),
    { seed: 11, numRuns: DEALS },
  );
  return applied;
}

const paid = ({ payments }: Trial): number => sum(payments.paid.amounts);

describe("over random deals", () => {
  it("referrals −30 % never add a start", () => {
    const applied = underStress(fewerReferrals, (before, after) => {
      expect(after.people.count).toBeLessThanOrEqual(before.people.count);
    });
    expect(applied).toBe(DEALS);
  });

  it("a price freeze never raises payments where prices would rise", () => {
    const applied = underStress(
      priceFreeze,
      (before, after) => expect(paid(after)).toBeLessThanOrEqual(paid(before)),
      ({ payment, ...deal }) => ({
        ...deal,
        // Which claim is the dearest may turn with prices, and an end of the contract with payments.
        capital: { ...deal.capital, earlyTermination: undefined },
        payment: {
          ...payment,
          indexation: input(0.07),
          exclusiveGroups: payment.exclusiveGroups?.filter(({ pays }) => pays === "first"),
        },
      }),
    );
    expect(applied).toBe(DEALS);
  });

  it("half the effect leaves who comes as it is", () => {
    underStress(
      effectHalved,
      (before, after) => expect(after.people.count).toBe(before.people.count),
      (deal) => ({
        ...deal,
        capital: { ...deal.capital, earlyTermination: undefined },
      }),
    );
  });
});

describe("the library", () => {
  it("applies to every deal of the gallery or says why in a sentence", () => {
    for (const { scenario } of examples)
      for (const stress of stressLibrary) {
        const found = stress.in(scenario);
        if (found.kind === "none") expect(found.why).toMatch(/^[A-Z].*\.$/u);
        else expect(found.parts.length).toBeGreaterThan(0);
      }
  });

  it("has ids of its own and says what it does", () => {
    expect(new Set(stressLibrary.map(({ id }) => id)).size).toBe(8);
    for (const { does } of stressLibrary) expect(does).toMatch(/\.$/u);
  });

  it("gives the same document on any number of workers", async () => {
    const ids = ["referrals", "late", "over-performance"];
    const [one, three] = [
      await stressed(examples[0].scenario, ids, { together: true, trials: 20 }, 1),
      await stressed(examples[0].scenario, ids, { together: true, trials: 20 }, 3),
    ];
    expect(three).toEqual(one);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  }, 30_000);
});

import fc from "fast-check";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import { FactFinder } from "#shared/engine/fact-finder.ts";
import type { TrialFacts } from "#shared/engine/trial-facts.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { anyDeal } from "./arbitrary-deal.ts";

export const DEALS = 150;
export const TRIALS = 3;

/** Holds a law of one trial against every trial of hundreds of random deals. */
export function everyTrial(
  seed: number,
  law: (trial: Trial, scenario: Scenario, facts: TrialFacts, simulator: Simulator) => void,
): void {
  everyDeal(seed, (scenario) => {
    const simulator = new Simulator(compileDeal(scenario));
    const finder = new FactFinder(simulator.deal);
    for (let number = 0; number < TRIALS; number++) {
      const trial = simulator.simulate(seed, number);
      law(trial, scenario, finder.of(trial), simulator);
    }
  });
}

/** Holds a law against hundreds of random deals. */
export function everyDeal(seed: number, law: (scenario: Scenario) => void): void {
  fc.assert(fc.property(anyDeal, law), { seed, numRuns: DEALS });
}

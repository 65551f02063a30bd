import { compileDeal } from "../engine/compiled-deal.ts";
import { FactFinder } from "../engine/fact-finder.ts";
import { measuresOf } from "../engine/measures.ts";
import type { Measure } from "../engine/measure.ts";
import type { Way } from "../engine/way.ts";
import { Simulator } from "../engine/simulator.ts";
import type { Scenario } from "../model/scenario.ts";
import { sweptMeasures } from "./sweep-figures.ts";

interface Deal {
  readonly simulator: Simulator;
  readonly facts: FactFinder;
  /** One a swept measure; undefined where the deal lacks it. */
  readonly measures: readonly (Measure | undefined)[];
}

/**
 * Runs ranges of trials of a group of deals that differ in swept terms. Of each trial it keeps the swept measures alone.
 * Each deal is simulated by itself; a group is what could share the people of a trial.
 */
export class SweepRunner {
  readonly #deals: readonly Deal[];

  /** @param way how people are simulated in all of them; deals simulated in different ways would not share their draws */
  constructor(scenarios: readonly Scenario[], way: Way) {
    this.#deals = scenarios.map((scenario) => {
      const deal = compileDeal(scenario);
      const byId = new Map(measuresOf(deal).map((measure) => [measure.id, measure]));
      return {
        simulator: new Simulator(deal, way, "sums"),
        facts: new FactFinder(deal),
        measures: sweptMeasures.map((id) => byId.get(id)),
      };
    });
  }

  /**
   * Trials `first` to `first + count − 1`: `values[(deal * sweptMeasures.length + measure) * count + place]`, NaN where a
   * measure does not exist. The same whatever the groups, and whatever ran before.
   * @throws InputProblem when a formula comes out where it must not
   */
  run(seed: number, first: number, count: number): Float64Array<ArrayBuffer> {
    const values = new Float64Array(this.#deals.length * sweptMeasures.length * count);
    this.#deals.forEach(({ simulator, facts, measures }, deal) => {
      for (let place = 0; place < count; place++) {
        const trial = simulator.simulate(seed, first + place);
        const found = facts.of(trial);
        measures.forEach((measure, index) => {
          values[(deal * measures.length + index) * count + place] = measure?.read(trial, found) ?? Number.NaN;
        });
      }
    });
    return values;
  }
}

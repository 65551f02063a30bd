import { compileDeal } from "../engine/compiled-deal.ts";
import { FactFinder } from "../engine/fact-finder.ts";
import { InputProblem } from "../engine/input-problem.ts";
import { measuresOf } from "../engine/measures.ts";
import type { Measure } from "../engine/measure.ts";
import type { Way } from "../engine/way.ts";
import { Simulator, type Trial, type TrialLives } from "../engine/simulator.ts";
import type { Problem } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";
import { sameLives } from "./same-lives.ts";
import { sweptMeasures } from "./sweep-figures.ts";

interface Deal {
  readonly simulator: Simulator;
  readonly facts: FactFinder;
  /** One a swept measure; undefined where the deal lacks it. */
  readonly measures: readonly (Measure | undefined)[];
  /** Lives of the trial at hand that an earlier deal of the group has drawn, where they are this deal's as well. */
  readonly livesFor: ((values: Float64Array) => TrialLives | undefined) | undefined;
}

/** A formula of one deal of a group came out where it must not. */
export class DealProblem extends InputProblem {
  /** Its place in the group. */
  readonly deal: number;

  constructor(deal: number, problem: Problem) {
    super(problem);
    this.deal = deal;
  }
}

/**
 * Runs ranges of trials of a group of deals that differ in swept terms. Of each trial it keeps the swept measures alone.
 * Where deals of a group differ in what people are paid for and not in what becomes of them, people are simulated once.
 */
export class SweepRunner {
  readonly #deals: readonly Deal[];

  /** @param way how people are simulated in all of them; deals simulated in different ways would not share their draws */
  constructor(scenarios: readonly Scenario[], way: Way) {
    const simulators = scenarios.map((scenario) => new Simulator(compileDeal(scenario), way, "sums"));
    this.#deals = simulators.map((simulator, place) => {
      const byId = new Map(measuresOf(simulator.deal).map((measure) => [measure.id, measure]));
      return {
        simulator,
        facts: new FactFinder(simulator.deal),
        measures: sweptMeasures.map((id) => byId.get(id)),
        livesFor: livesFrom(simulators.slice(0, place), simulator),
      };
    });
  }

  /**
   * Trials `first` to `first + count − 1`: `values[(deal * sweptMeasures.length + measure) * count + place]`, NaN where a
   * measure does not exist. The same whatever the groups, and whatever ran before.
   * @throws DealProblem when a formula comes out where it must not
   */
  run(seed: number, first: number, count: number): Float64Array<ArrayBuffer> {
    const values = new Float64Array(this.#deals.length * sweptMeasures.length * count);
    for (let place = 0; place < count; place++)
      this.#deals.forEach((deal, index) => {
        const trial = this.#simulate(index, seed, first + place);
        const found = deal.facts.of(trial);
        deal.measures.forEach((measure, column) => {
          values[(index * deal.measures.length + column) * count + place] = measure?.read(trial, found) ?? Number.NaN;
        });
      });
    return values;
  }

  #simulate(index: number, seed: number, number: number): Trial {
    const { simulator, livesFor } = this.#deals[index]!;
    try {
      return simulator.simulate(seed, number, livesFor);
    } catch (error) {
      throw error instanceof InputProblem ? new DealProblem(index, error.problem) : error;
    }
  }
}

/** Where a deal can take its lives from: the first of those before it that can have the same. */
function livesFrom(before: readonly Simulator[], simulator: Simulator): Deal["livesFor"] {
  for (const { deal, trial } of before) {
    const places = sameLives(deal, simulator.deal);
    if (places) return (values) => (places.every((place) => values[place] === trial.values[place]) ? trial : undefined);
  }
  return undefined;
}

import { compileDeal } from "../engine/compiled-deal.ts";
import { FactFinder } from "../engine/fact-finder.ts";
import { InputProblem } from "../engine/input-problem.ts";
import { measuresOf } from "../engine/measures.ts";
import type { Measure } from "../engine/measure.ts";
import type { Way } from "../engine/way.ts";
import type { Case } from "../engine/what-if.ts";
import { Simulator, type Trial, type TrialLives } from "../engine/simulator.ts";
import type { Problem } from "../model/problem.ts";
import { type AskedBeside, besideReader, type ReadBeside } from "./beside.ts";
import { livesInputs, livesKey } from "./same-lives.ts";
import { keptMeasures } from "./sweep-figures.ts";
import { drawOf } from "./taken-draws.ts";

interface Simulated {
  readonly simulator: Simulator;
  readonly facts: FactFinder;
  /** One a swept measure; undefined where the deal lacks it. */
  readonly measures: readonly (Measure | undefined)[];
  /** Lives of the trial at hand that an earlier case of the group has drawn, where they are this case's as well. */
  readonly livesFor: ((values: Float64Array) => TrialLives | undefined) | undefined;
  readonly taken: Int32Array | undefined;
}

/** A formula of one case of a group came out where it must not. */
export class CaseProblem extends InputProblem {
  /** Its place in the group. */
  readonly place: number;

  constructor(place: number, problem: Problem) {
    super(problem);
    this.place = place;
  }
}

/**
 * Runs ranges of trials of a group of cases. Of each trial it keeps the swept measures alone.
 * Where cases of a group differ in what people are paid for and not in what becomes of them, people are simulated once.
 */
export class SweepRunner {
  readonly #cases: readonly Simulated[];
  readonly #beside: { readonly size: number; readonly read: ReadBeside } | undefined;

  /**
   * @param way how people are simulated in all of them; cases simulated in different ways would not share their draws
   * @param beside what is kept beside the swept measures, of one case alone
   */
  constructor(cases: readonly Case[], way: Way, beside?: AskedBeside) {
    const simulators = cases.map(({ scenario, whatIf }) => new Simulator(compileDeal(scenario, whatIf), way, "sums"));
    this.#beside = beside && { size: beside.size, read: besideReader(simulators[0]!.deal, beside) };
    const lives = livesBefore(simulators, cases);
    this.#cases = simulators.map((simulator, place) => {
      const byId = new Map(measuresOf(simulator.deal).map((measure) => [measure.id, measure]));
      return {
        simulator,
        facts: new FactFinder(simulator.deal),
        measures: keptMeasures.map((id) => byId.get(id)),
        livesFor: lives[place],
        taken: cases[place]!.taken,
      };
    });
  }

  /**
   * Trials `first` to `first + count − 1`: `values[(case * keptMeasures.length + measure) * count + place]`, NaN where a
   * measure does not exist; after them the columns of what is kept beside. The same whatever the groups, and whatever ran before.
   * @throws CaseProblem when a formula comes out where it must not
   */
  run(seed: number, first: number, count: number): Float64Array<ArrayBuffer> {
    const figures = this.#cases.length * keptMeasures.length;
    const values = new Float64Array((figures + (this.#beside?.size ?? 0)) * count);
    for (let place = 0; place < count; place++)
      this.#cases.forEach((each, index) => {
        const trial = this.#simulate(index, seed, first + place);
        const found = each.facts.of(trial);
        each.measures.forEach((measure, column) => {
          values[(index * each.measures.length + column) * count + place] = measure?.read(trial, found) ?? Number.NaN;
        });
        this.#beside?.read(trial, found, (column, value) => {
          values[(figures + column) * count + place] = value;
        });
      });
    return values;
  }

  #simulate(index: number, seed: number, trial: number): Trial {
    const { simulator, livesFor, taken } = this.#cases[index]!;
    try {
      if (!taken) return simulator.simulate(seed, trial, livesFor);
      const { seeds, number } = drawOf(taken, seed, trial);
      return simulator.simulate(seeds, number);
    } catch (error) {
      throw error instanceof InputProblem ? new CaseProblem(index, error.problem) : error;
    }
  }
}

/** Where each case can take its lives from: the first of those before it that can have the same. */
function livesBefore(simulators: readonly Simulator[], cases: readonly Case[]): readonly Simulated["livesFor"][] {
  const first = new Map<string, Simulator>();
  return simulators.map((simulator, index) => {
    const key = cases[index]!.taken ? undefined : livesKey(simulator.deal);
    if (key === undefined) return undefined;
    const before = first.get(key);
    if (!before) {
      first.set(key, simulator);
      return undefined;
    }
    const { trial } = before;
    const places = livesInputs(simulator.deal);
    return (values) => (places.every((place) => values[place] === trial.values[place]) ? trial : undefined);
  });
}

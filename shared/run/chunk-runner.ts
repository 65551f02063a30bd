import { compileDeal, type CompiledDeal } from "../engine/compiled-deal.ts";
import { wayOf } from "../engine/counts/counts-suffice.ts";
import { Simulator } from "../engine/simulator.ts";
import { FactFinder } from "../engine/fact-finder.ts";
import type { Scenario } from "../model/scenario.ts";
import { writeSpread } from "./spread-columns.ts";
import { trialsLayout, writeTrial, type TrialsLayout } from "./trials-layout.ts";

/** Runs ranges of trials of one scenario: the only hot loop. */
export class ChunkRunner {
  readonly deal: CompiledDeal;
  readonly layout: TrialsLayout;
  readonly #simulator: Simulator;
  readonly #facts: FactFinder;

  constructor(scenario: Scenario) {
    this.deal = compileDeal(scenario);
    this.layout = trialsLayout(this.deal);
    this.#simulator = new Simulator(this.deal, wayOf(this.deal), "sums");
    this.#facts = new FactFinder(this.deal);
  }

  /** Trials `first` to `first + count − 1`: `values[column * count + place]`. The same whatever ran before. */
  run(seed: number, first: number, count: number): Float64Array {
    const values = new Float64Array(this.layout.columns * count);
    for (let place = 0; place < count; place++) {
      const trial = this.#simulator.simulate(seed, first + place);
      writeTrial(this.layout, trial, this.#facts.of(trial), values, count, place);
      const { spread, measures } = this.layout;
      const tools = { simulator: this.#simulator, facts: this.#facts };
      writeSpread(spread, measures, tools, { seed, number: first + place }, { values, stride: count, place });
    }
    return values;
  }
}

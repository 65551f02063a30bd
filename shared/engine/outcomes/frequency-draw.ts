import { CountDistribution } from "../../random/count-distribution.ts";
import { standardNormalCdf } from "../../random/standard-normal.ts";
import type { Stream } from "../../random/stream.ts";
import type { Achievements } from "../achievements.ts";
import { baselineIn, withServiceIn } from "./compiled-figures.ts";
import type { CompiledFrequency } from "./compiled-outcome.ts";
import type { Drawn } from "./drawn.ts";

/**
 * Counts each person's events over the tracking window, with the service and without it, both at the person's own
 * uniform: without an effect the two counts are equal.
 *
 * A person who leaves early has the rate with the service in the months before leaving and the baseline from then on,
 * so that the mean of the count is a mixture of the two by months.
 */
export class FrequencyDraw {
  readonly #outcome: CompiledFrequency;
  readonly #index: number;
  readonly #segments: number;
  readonly #months: number;
  /** Counts by segment and months served, `[segment * (window + 1) + served]`; none served is the baseline. Made when needed. */
  readonly #counts: CountDistribution[] = [];
  #uniforms = new Float64Array(0);

  /** @param index place of the outcome. @param months reported */
  constructor(outcome: CompiledFrequency, index: number, segments: number, months: number) {
    this.#outcome = outcome;
    this.#index = index;
    this.#segments = segments;
    this.#months = months;
  }

  /** Fills the outcome's events and its rows by month. */
  draw(into: Achievements, drawn: Drawn, stream: Stream, seed: number, trial: number): void {
    const { people } = drawn;
    const { achievedIn, counterfactualIn } = into;
    const events = into.events[this.#index]!;
    const months = this.#months;
    const row = this.#index * months;
    for (let segment = 0; segment < this.#segments; segment++) {
      if (this.#uniforms.length < people.startMonth.length) this.#uniforms = new Float64Array(people.startMonth.length);
      drawn.latents.uniforms(
        this.#outcome.chain,
        segment,
        people,
        stream,
        seed,
        trial,
        standardNormalCdf,
        this.#uniforms,
      );
      this.#count(into, drawn, segment);
    }
    let achieved = 0;
    let counterfactual = 0;
    for (let person = 0; person < people.count; person++) {
      const start = people.startMonth[person]!;
      achieved += events.total[person]!;
      counterfactual += events.counterfactual[person]!;
      events.spread(events.total[person]!, start, achievedIn, row, months);
      events.spread(events.counterfactual[person]!, start, counterfactualIn, row, months);
    }
    into.achieved[this.#index] = achieved;
    into.counterfactual[this.#index] = counterfactual;
  }

  #count(into: Achievements, { people, values }: Drawn, segment: number): void {
    const { figures, trackingMonths: window, model, sign } = this.#outcome;
    const { total, counterfactual } = into.events[this.#index]!;
    const withService = withServiceIn(figures, segment, values);
    const baseline = baselineIn(figures, segment, values);
    const spread = this.#outcome.dispersion === -1 ? 0 : values[this.#outcome.dispersion]!;
    const meanOf = (served: number): number =>
      withService === baseline ? window * baseline : served * withService + (window - served) * baseline;
    const end = people.segmentStart[segment + 1]!;
    for (let person = people.segmentStart[segment]!; person < end; person++) {
      const served = Math.min(window, people.leftAfter[person]!);
      if (model === "fixed") {
        total[person] = meanOf(served);
        counterfactual[person] = meanOf(0);
        continue;
      }
      const low = this.#uniforms[person]!;
      // A low draw is able: few events where fewer is better, many where more is.
      const uniform = sign === -1 ? low : 1 - low;
      total[person] = this.#countsOf(segment, served, meanOf(served), spread).at(uniform);
      counterfactual[person] = this.#countsOf(segment, 0, meanOf(0), spread).at(uniform);
    }
  }

  #countsOf(segment: number, served: number, mean: number, spread: number): CountDistribution {
    const { model, units, trackingMonths } = this.#outcome;
    const place = segment * (trackingMonths + 1) + served;
    const counts = (this.#counts[place] ??= new CountDistribution());
    if (model === "fixed") return counts;
    return model === "betaBinomial"
      ? counts.set(model, Math.min(mean, units), spread, units)
      : counts.set(model, mean, spread, 0);
  }
}

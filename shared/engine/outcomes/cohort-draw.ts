import type { Stream } from "../../random/stream.ts";
import type { Achievements } from "../achievements.ts";
import type { People } from "../people.ts";
import { baselineIn, withServiceIn } from "./compiled-figures.ts";
import type { CompiledCohortMeasured } from "./compiled-outcome.ts";
import { SampledTotal } from "./sampled-total.ts";

/**
 * Draws the totals of an outcome measured for cohorts, one a segment, with the service and without it at the same
 * uniform: without an effect the two are equal. They are dated evenly over the months in which people are tracked; a
 * share or a score, which is known at the end, in the last month of each person's tracking.
 */
export class CohortDraw {
  /** Totals with the service by segment, of the trial drawn last. */
  readonly totals: Float64Array;
  readonly #outcome: CompiledCohortMeasured;
  readonly #index: number;
  readonly #months: number;
  readonly #withService: readonly SampledTotal[];
  readonly #baseline: readonly SampledTotal[];
  /** Starts of a segment, and the share of its total, in each month. */
  readonly #starts: Float64Array;
  readonly #shares: Float64Array;

  /** @param index place of the outcome. @param months reported */
  constructor(outcome: CompiledCohortMeasured, index: number, segments: number, months: number) {
    const samples = (): SampledTotal[] => Array.from({ length: segments }, () => new SampledTotal());
    this.totals = new Float64Array(segments);
    this.#outcome = outcome;
    this.#index = index;
    this.#months = months;
    this.#withService = samples();
    this.#baseline = samples();
    this.#starts = new Float64Array(months);
    this.#shares = new Float64Array(months);
  }

  /** Dispersion or standard deviation in a trial; 0 where the model has none. */
  spread(values: Float64Array): number {
    return this.#outcome.spread === -1 ? 0 : values[this.#outcome.spread]!;
  }

  /** Draws the totals and adds them to the achievements. */
  draw(into: Achievements, people: People, values: Float64Array, stream: Stream, seed: number, trial: number): void {
    const { figures, purposes } = this.#outcome;
    const spread = this.spread(values);
    const row = this.#index * this.#months;
    let achieved = 0;
    let counterfactual = 0;
    for (let segment = 0; segment < this.totals.length; segment++) {
      const count = people.segmentStart[segment + 1]! - people.segmentStart[segment]!;
      this.totals[segment] = 0;
      if (count === 0) continue;
      const uniform = stream.begin(seed, purposes[segment]!, trial).fineUniform();
      const totalOf = (sample: SampledTotal, mean: number): number =>
        sample.of(this.#outcome, count, mean, spread, uniform);
      const total = totalOf(this.#withService[segment]!, withServiceIn(figures, segment, values));
      const without = totalOf(this.#baseline[segment]!, baselineIn(figures, segment, values));
      this.totals[segment] = total;
      achieved += total;
      counterfactual += without;
      this.#share(people, segment, count);
      for (let month = 0; month < this.#months; month++) {
        const share = this.#shares[month]!;
        if (share === 0) continue;
        into.achievedIn[row + month]! += share * total;
        into.counterfactualIn[row + month]! += share * without;
      }
    }
    into.achieved[this.#index] = achieved;
    into.counterfactual[this.#index] = counterfactual;
  }

  /** Works out which share of a segment's total falls in each month reported. */
  #share(people: People, segment: number, count: number): void {
    const { model, trackingMonths } = this.#outcome;
    const atTheEnd = model === "share" || model === "score";
    const { startMonths, startsIn } = people;
    const starts = this.#starts;
    starts.set(startsIn.subarray(segment * startMonths, (segment + 1) * startMonths));
    const counts = this.#shares;
    let tracked = 0;
    for (let month = 0; month < this.#months; month++) {
      tracked += starts[month]! - (month >= trackingMonths ? starts[month - trackingMonths]! : 0);
      const ending = month >= trackingMonths - 1 ? starts[month - trackingMonths + 1]! : 0;
      counts[month] = atTheEnd ? ending : tracked;
    }
    const whole = atTheEnd ? count : count * trackingMonths;
    for (let month = 0; month < this.#months; month++) counts[month]! /= whole;
  }
}

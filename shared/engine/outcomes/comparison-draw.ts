import type { MeasuredCohorts } from "../../payment/measured-effect.ts";
import type { Stream } from "../../random/stream.ts";
import type { CompiledComparison } from "./compiled-comparison.ts";
import { baselineIn } from "./compiled-figures.ts";
import type { CompiledCohortMeasured, CompiledFrequency } from "./compiled-outcome.ts";
import { SampledTotal } from "./sampled-total.ts";

/** Draws what each cohort is set against, from streams of its own: the true baseline as a sample of people shows it. */
export class ComparisonDraw {
  readonly #outcome: CompiledFrequency | CompiledCohortMeasured;
  /** By segment and estimator, so that what is certain is tabulated once. */
  readonly #samples: readonly (readonly SampledTotal[])[];

  constructor(outcome: CompiledFrequency | CompiledCohortMeasured, segments: number) {
    this.#outcome = outcome;
    this.#samples = outcome.comparisons.map(() => Array.from({ length: segments }, () => new SampledTotal()));
  }

  /**
   * Fills the comparison means; 0 where a cohort has nobody.
   * @param months what the baseline is multiplied by to have a mean over the tracking window
   * @param spread dispersion, correlation or standard deviation of the outcome
   */
  draw(
    into: MeasuredCohorts,
    months: number,
    values: Float64Array,
    spread: number,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    const { comparisons, figures } = this.#outcome;
    for (let estimator = 0; estimator < comparisons.length; estimator++) {
      const comparison = comparisons[estimator]!;
      const bias = comparison.bias === -1 ? 0 : values[comparison.bias]!;
      for (let segment = 0; segment < into.people.length; segment++) {
        const people = into.people[segment]!;
        const truth = months * baselineIn(figures, segment, values);
        const mean =
          people === 0
            ? 0
            : bias + this.#meanOf(comparison, estimator, segment, people, truth, values, spread, stream, seed, trial);
        into.comparisons[estimator]![segment] = mean;
      }
    }
  }

  #meanOf(
    comparison: CompiledComparison,
    estimator: number,
    segment: number,
    people: number,
    truth: number,
    values: Float64Array,
    spread: number,
    stream: Stream,
    seed: number,
    trial: number,
  ): number {
    if (comparison.value !== -1) return values[comparison.value]!;
    const followed = comparison.people + comparison.peoplePerPerson * people;
    if (followed === 0) return truth;
    const uniform = stream.begin(seed, comparison.purposes[segment]!, trial).fineUniform();
    return this.#samples[estimator]![segment]!.of(this.#outcome, followed, truth, spread, uniform) / followed;
  }
}

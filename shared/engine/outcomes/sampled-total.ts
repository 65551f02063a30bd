import { CountDistribution } from "../../random/count-distribution.ts";
import { standardNormalQuantile } from "../../random/standard-normal.ts";
import type { CompiledCohortMeasured, CompiledFrequency } from "./compiled-outcome.ts";

/** How a measured total varies by chance. */
export type Sampling =
  | Pick<CompiledCohortMeasured, "model" | "designEffect">
  | Pick<CompiledFrequency, "model" | "units">;

/**
 * Totals of so many people, by sampling: the mean of each times their number where nothing varies; else a count, or a
 * normal for a score. A design effect D divides the people by D, so that the variance of their mean is D times as large.
 */
export class SampledTotal {
  readonly #counts = new CountDistribution();

  /**
   * @param people above 0
   * @param mean true mean a person
   * @param spread dispersion of a count, correlation of units, or standard deviation of a score
   * @param u the uniform drawn
   */
  of(sampling: Sampling, people: number, mean: number, spread: number, u: number): number {
    const designEffect = "designEffect" in sampling ? sampling.designEffect : 1;
    if (sampling.model === "fixed" || designEffect === 0) return people * mean;
    const effective = people / designEffect;
    switch (sampling.model) {
      case "poisson":
      case "negativeBinomial": {
        const count = this.#counts.set(sampling.model, Math.max(0, mean) * effective, spread, 0).at(u);
        return (count * people) / effective;
      }
      case "share": {
        const units = Math.max(1, Math.round(effective));
        return (this.#counts.set("betaBinomial", mean * units, 0, units).at(u) * people) / units;
      }
      case "score":
        return people * mean + people * (spread / Math.sqrt(effective)) * standardNormalQuantile(u);
      case "betaBinomial": {
        // As many units as all have together, correlated so that the variance is that of independent people.
        const each = "units" in sampling ? sampling.units : 1;
        const whole = Math.max(1, Math.round(people));
        const together = whole * each;
        const correlation = together > 1 ? (spread * (each - 1)) / (together - 1) : 0;
        const total = this.#counts.set("betaBinomial", Math.min(mean * whole, together), correlation, together).at(u);
        return (total * people) / whole;
      }
    }
  }
}

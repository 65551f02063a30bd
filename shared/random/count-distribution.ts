import { standardNormalQuantile } from "./standard-normal.ts";
import { betaBinomialShape, negativeBinomialShape, poissonShape, type CountShape } from "./count-shape.ts";

/** How counts vary. */
export type CountModel = "poisson" | "negativeBinomial" | "betaBinomial";

/** Terms smaller than this beside the most probable are left out. */
const NEGLIGIBLE = 1e-18;
/** From this standard deviation on, where the skewness is slight, counts are taken from a skewed normal. */
const WIDE = 200;
const SLIGHT = 0.1;

/**
 * The quantile function of a count, tabulated: probabilities by the ratio of neighbours from the most probable count
 * outwards, in plain arithmetic, so that every machine gets the same counts. Set to new parameters it is tabulated again
 * only where they differ.
 *
 * Wide counts (standard deviation above 200 and skewness below 0.1) are not tabulated but are the Cornish–Fisher
 * quantile μ + σ (z + γ (z² − 1)/6), rounded: within a fraction of one count.
 */
export class CountDistribution {
  #model: CountModel | undefined;
  #mean = Number.NaN;
  #spread = Number.NaN;
  #units = Number.NaN;
  #shape: CountShape | undefined;
  #wide = false;
  /** Probability of `#low + index` or fewer. */
  #upTo = new Float64Array(64);
  #low = 0;
  #length = 0;

  /**
   * @param mean 0 or more; for a beta-binomial at most `units`
   * @param spread negative binomial: variance over mean, above 1. Beta-binomial: correlation between two units, at least
   * 0 (binomial) and below 1. Not used for a Poisson count.
   * @param units beta-binomial: units that count or do not, a whole number
   */
  set(model: CountModel, mean: number, spread: number, units: number): this {
    if (model === this.#model && mean === this.#mean && spread === this.#spread && units === this.#units) return this;
    this.#model = model;
    this.#mean = mean;
    this.#spread = spread;
    this.#units = units;
    const shape =
      model === "betaBinomial"
        ? betaBinomialShape(mean, units, spread)
        : model === "negativeBinomial" && spread > 1
          ? negativeBinomialShape(mean, spread)
          : poissonShape(mean);
    this.#shape = shape;
    this.#wide = shape.standardDeviation > WIDE && Math.abs(shape.skewness) < SLIGHT;
    if (!this.#wide) this.#tabulate(shape);
    return this;
  }

  /** The count at a uniform: the least whose cumulative probability lies above u. */
  at(u: number): number {
    if (this.#wide) return this.#wideAt(u);
    let first = 0;
    let last = this.#length - 1;
    while (first < last) {
      const middle = (first + last) >> 1;
      if (u < this.#upTo[middle]!) last = middle;
      else first = middle + 1;
    }
    return this.#low + first;
  }

  #wideAt(u: number): number {
    const { mean, standardDeviation, skewness, most } = this.#shape!;
    const z = standardNormalQuantile(u);
    const count = Math.round(mean + standardDeviation * (z + (skewness * (z * z - 1)) / 6));
    return Math.min(most, Math.max(0, count));
  }

  #tabulate({ most, mode, unimodal, ratio }: CountShape): void {
    const below: number[] = [];
    for (let count = mode, weight = 1; count > 0; count--) {
      weight /= ratio(count - 1);
      if (!(weight > NEGLIGIBLE)) break;
      below.push(weight);
    }
    this.#low = mode - below.length;
    let length = 0;
    let total = 0;
    const add = (weight: number): void => {
      total += weight;
      if (length === this.#upTo.length) this.#makeRoom();
      this.#upTo[length++] = total;
    };
    for (let index = below.length - 1; index >= 0; index--) add(below[index]!);
    add(1);
    for (let count = mode, weight = 1; count < most; count++) {
      weight *= ratio(count);
      if (unimodal && !(weight > NEGLIGIBLE)) break;
      add(weight);
    }
    for (let index = 0; index < length; index++) this.#upTo[index]! /= total;
    this.#length = length;
  }

  #makeRoom(): void {
    const more = new Float64Array(2 * this.#upTo.length);
    more.set(this.#upTo);
    this.#upTo = more;
  }
}

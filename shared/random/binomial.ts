import { uniformOf } from "./bits.ts";
import { ln } from "./elementary.ts";
import type { PlacedDraws } from "./placed-draws.ts";

/** Below this mean the count is found by going up from 0; from it on by rejection. */
const REJECTION_FROM = 10;

/** ln k! − (ln √(2π) + (k + ½) ln(k + 1) − (k + 1)), by Stirling's series; tabulated for small k. */
const CORRECTIONS = Float64Array.of(
  0.08106146679532726,
  0.04134069595540929,
  0.02767792568499834,
  0.02079067210376509,
  0.01664469118982119,
  0.01387612882307075,
  0.01189670994589177,
  0.01041126526197209,
  0.009255462182712733,
  0.008330563433362871,
);

/** 1 / k, so that going up needs no division. */
const RECIPROCALS = Float64Array.from({ length: 64 }, (_, k) => (k === 0 ? 0 : 1 / k));

function stirlingCorrection(k: number): number {
  if (k < 10) return CORRECTIONS[k]!;
  const next = k + 1;
  const square = next * next;
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}

/**
 * Draws of a binomial count with one probability: inversion below a mean of 10, and from there Hörmann's transformed
 * rejection BTRS (1993, "The generation of binomial random variates", Journal of Statistical Computation and Simulation
 * 46). Exact up to the 32 bits of a uniform. Where the first pair is accepted, as five times in six, the count rises with
 * the first uniform, so that neighbouring probabilities give neighbouring counts.
 */
export class Binomial {
  #probability = 0;
  /** The lesser of probability and its complement, and whether that is the complement. */
  #least = 0;
  #flipped = false;

  /** @param probability below 0 counts as 0, above 1 as 1 */
  set(probability: number): this {
    this.#probability = probability;
    this.#flipped = probability > 0.5;
    this.#least = this.#flipped ? 1 - probability : probability;
    return this;
  }

  /** How many of n succeed, by the numbers of a place. */
  draw(n: number, draws: PlacedDraws, place: number): number {
    if (n === 0 || !(this.#probability > 0)) return 0;
    if (this.#probability >= 1) return n;
    const count = n * this.#least < REJECTION_FROM ? this.#invert(n, draws, place) : this.#reject(n, draws, place);
    return this.#flipped ? n - count : count;
  }

  /** Whichever is counted, the count of successes rises with the uniform. */
  #uniform(uniform: number): number {
    return this.#flipped ? 1 - uniform : uniform;
  }

  #invert(n: number, draws: PlacedDraws, place: number): number {
    const p = this.#least;
    const q = 1 - p;
    let uniform = this.#uniform(uniformOf(draws.bits(place, 0)));
    let mass = wholePower(q, n);
    if (uniform < mass) return 0;
    const odds = p / q;
    let count = 0;
    while (uniform >= mass && count < n) {
      uniform -= mass;
      count++;
      mass *= odds * (n - count + 1) * (count < RECIPROCALS.length ? RECIPROCALS[count]! : 1 / count);
    }
    return count;
  }

  #reject(n: number, draws: PlacedDraws, place: number): number {
    const p = this.#least;
    const q = 1 - p;
    const deviation = Math.sqrt(n * p * q);
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const c = n * p + 0.5;
    const acceptAtOnce = 0.92 - 4.2 / b;
    for (let attempt = 0; ; attempt++) {
      const u = this.#uniform(uniformOf(draws.bits(place, attempt))) - 0.5;
      const v = uniformOf(draws.secondBits);
      const fromEdge = 0.5 - Math.abs(u);
      const count = Math.floor(((2 * a) / fromEdge + b) * u + c);
      if (fromEdge >= 0.07 && v <= acceptAtOnce) return count;
      if (count < 0 || count > n) continue;
      const alpha = (2.83 + 5.1 / b) * deviation;
      const odds = p / q;
      const mode = Math.floor((n + 1) * p);
      const density =
        (mode + 0.5) * ln((mode + 1) / (odds * (n - mode + 1))) +
        stirlingCorrection(mode) +
        stirlingCorrection(n - mode) +
        (n + 1) * ln((n - mode + 1) / (n - count + 1)) +
        (count + 0.5) * ln((odds * (n - count + 1)) / (count + 1)) -
        stirlingCorrection(count) -
        stirlingCorrection(n - count);
      if (ln((v * alpha) / (a / (fromEdge * fromEdge) + b)) <= density) return count;
    }
  }
}

/** base^n by squaring: plain arithmetic, the same on every machine. @param n below 2^31 */
function wholePower(base: number, n: number): number {
  let power = 1;
  let factor = base;
  for (let left = n | 0; left > 0; left >>= 1) {
    if ((left & 1) === 1) power *= factor;
    factor *= factor;
  }
  return power;
}

import { ln } from "../../random/elementary.ts";
import { type CurveTerm, productOf, termsOfInput } from "./curve-terms.ts";

/** At least so many trials for each term of a fit. */
const TRIALS_A_TERM = 25;
const MOST_TERMS = 30;
/** What is left of a column after the others is nothing below this share of it: they say it already. */
const NOTHING_LEFT = 1e-8;
/** Of each of more inputs than this, only a few curves are tried. */
const MANY_INPUTS = 12;

const square = (value: number): number => value * value;

/** Trials that a fit does not see: from, and before. */
export interface HeldOut {
  readonly from: number;
  readonly end: number;
}

/** A fit under way: its columns are orthogonal over the trials that it sees. */
class Fit {
  readonly #held: HeldOut;
  readonly #trials: number;

  constructor(trials: number, held: HeldOut) {
    this.#trials = trials;
    this.#held = held;
  }

  get seen(): number {
    return this.#trials - (this.#held.end - this.#held.from);
  }

  /** Σ a b over the trials that are seen. */
  product(a: Float64Array, b: Float64Array): number {
    const { from, end } = this.#held;
    let sum = 0;
    for (let trial = 0; trial < from; trial++) sum += a[trial]! * b[trial]!;
    for (let trial = end; trial < this.#trials; trial++) sum += a[trial]! * b[trial]!;
    return sum;
  }

  /** Takes from a column, in every trial, what a column of length 1 tells of it in the trials that are seen. */
  takeOut(column: Float64Array, unit: Float64Array): number {
    const share = this.product(column, unit);
    for (let trial = 0; trial < this.#trials; trial++) column[trial]! -= share * unit[trial]!;
    return share;
  }

  /** The same column with length 1 over the trials that are seen. */
  unit(column: Float64Array): Float64Array {
    const length = Math.sqrt(this.product(column, column));
    return column.map((value) => value / length);
  }
}

interface Candidate {
  readonly term: CurveTerm;
  /** Its square length to begin with. */
  readonly size: number;
  /** Of that, what is left beside the terms that are in. */
  left: number;
}

/** Pairs of options, each also with the one that is worth nothing. */
function pairsOf(options: number): readonly (readonly [one: number, other: number | undefined])[] {
  return Array.from({ length: options }, (_, one) => one).flatMap((one) => [
    [one, undefined] as const,
    ...Array.from({ length: options - one - 1 }, (_, more) => [one, one + 1 + more] as const),
  ]);
}

/**
 * What each option is worth on average among futures with the same inputs: least squares on curves of the normal scores of the inputs
 * and products of these, all options on the same terms. Terms come in one after the other, the one first that tells most of
 * what any option is worth against any other or against nothing; one comes in only where the extended Bayesian information
 * criterion of some pair falls by it (Chen & Chen 2008, Biometrika 95(3)), so that where the trials say nothing of an input the
 * fit is each option's mean. Fits have the means of what they are fitted to, in the trials that are seen.
 * @param scores of each input of the group; @param worth of each option, a trial
 * @returns the fit of each option in every trial, those held out as well
 */
export function fitCurves(
  scores: readonly Float64Array[],
  worth: readonly Float64Array[],
  held: HeldOut = { from: 0, end: 0 },
): readonly Float64Array[] {
  const trials = worth[0]!.length;
  const fit = new Fit(trials, held);
  const { seen } = fit;
  const constant = fit.unit(new Float64Array(trials).fill(1));
  const left = worth.map((values) => values.slice());
  const fitted = worth.map(() => new Float64Array(trials));
  const takeIn = (unit: Float64Array): void =>
    left.forEach((values, option) => {
      const share = fit.takeOut(values, unit);
      const curve = fitted[option]!;
      for (let trial = 0; trial < trials; trial++) curve[trial]! += share * unit[trial]!;
    });
  takeIn(constant);
  const units: Float64Array[] = [constant];
  const candidate = (term: CurveTerm): Candidate => {
    const { column } = term;
    const size = fit.product(column, column);
    return { term, size, left: units.reduce((rest, unit) => rest - square(fit.product(column, unit)), size) };
  };
  let candidates = scores.flatMap((of, place) => termsOfInput(place, of, scores.length > MANY_INPUTS)).map(candidate);
  const chosen: CurveTerm[] = [];
  const pairs = pairsOf(worth.length);
  const most = Math.min(MOST_TERMS, Math.floor(seen / TRIALS_A_TERM));
  const whole = pairs.map(([one, other]) => squaresLeft(fit, left, one, other));
  while (units.length <= most) {
    candidates = candidates.filter((each) => each.left > NOTHING_LEFT * each.size);
    const squares = pairs.map(([one, other]) => squaresLeft(fit, left, one, other));
    const penalty = ln(seen) + 2 * ln(Math.max(1, candidates.length));
    let best: Candidate | undefined;
    let bestGain = 0;
    for (const each of candidates) {
      // What is left of an option stands at right angles to all terms that are in: of a candidate only what is left tells of it.
      const shares = left.map((values) => fit.product(values, each.term.column));
      pairs.forEach(([one, other], pair) => {
        if (squares[pair]! <= NOTHING_LEFT * whole[pair]!) return;
        const share = shares[one]! - (other === undefined ? 0 : shares[other]!);
        const after = Math.max(Number.MIN_VALUE, squares[pair]! - (share * share) / each.left);
        const gain = seen * ln(squares[pair]! / after) - penalty;
        if (gain > bestGain) [best, bestGain] = [each, gain];
      });
    }
    if (!best) break;
    const { term } = best;
    const rest = term.column.slice();
    for (const unit of units) fit.takeOut(rest, unit);
    const unit = fit.unit(rest);
    takeIn(unit);
    units.push(unit);
    candidates = candidates.filter((each) => each !== best);
    for (const each of candidates) each.left -= square(fit.product(each.term.column, unit));
    // A product comes into question once both of its scores are in.
    if (term.isScore)
      candidates.push(...chosen.filter(({ isScore }) => isScore).map((other) => candidate(productOf(other, term))));
    chosen.push(term);
  }
  return fitted;
}

/** Σ of squares of what is left of one option against another, or against nothing. */
function squaresLeft(fit: Fit, left: readonly Float64Array[], one: number, other: number | undefined): number {
  const here = left[one]!;
  if (other === undefined) return fit.product(here, here);
  const there = left[other]!;
  const apart = here.map((value, trial) => value - there[trial]!);
  return fit.product(apart, apart);
}

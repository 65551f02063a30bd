import type { TrialErrors } from "../../report/trial-errors.ts";
import { moments } from "../../stats/moments.ts";
import { fitCurves } from "./fit-curves.ts";

/** Into how many parts trials are cut, each of which is judged by a fit of the others. */
const FOLDS = 5;

/** What it is worth to a decision to learn something. */
export interface Learnt {
  /** Expected value of partial perfect information, never negative. */
  readonly value: number;
  /** Monte Carlo standard error. */
  readonly standardError: number;
  /**
   * The same of fits that did not see the trials they decide: too low on average, as the value is too high. Absent where trials are too few
   * to leave half of them to a fit.
   */
  readonly crossFitted?: number | undefined;
  /** Share of trials in which what is learnt leads to another choice than is best without it. */
  readonly changes: number;
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The place of the option that is worth most; of several the first. */
const bestOf = (worth: readonly number[]): number =>
  worth.reduce((best, each, place) => (each > worth[best]! ? place : best), 0);

/** Options with what each is worth, the last of them not to sign, which is worth nothing in every trial. */
const withNothing = (worth: readonly Float64Array[]): readonly Float64Array[] => [
  ...worth,
  new Float64Array(worth[0]!.length),
];

/** The option that is best on average, by its place; that of not signing is the number of options. */
export const bestOnAverage = (worth: readonly Float64Array[]): number => bestOf([...worth.map(meanOf), 0]);

/** In each trial, how much more the option chosen there is worth than the one that is best without knowing. */
function gains(worth: readonly Float64Array[], choose: (trial: number) => number, usual: number): Float64Array {
  const all = withNothing(worth);
  return Float64Array.from(worth[0]!, (_, trial) => all[choose(trial)]![trial]! - all[usual]![trial]!);
}

function errorOf(values: Float64Array, errors: TrialErrors): number {
  const { mean, standardDeviation } = moments(values);
  return errors.ofMean(values, { mean, standardDeviation, trials: values.length });
}

/** What it would be worth to know everything, luck included: the most that anything can be. @param worth of each option, a trial */
export function valueOfKnowingAll(worth: readonly Float64Array[], errors: TrialErrors): Omit<Learnt, "crossFitted"> {
  const usual = bestOnAverage(worth);
  const choose = (trial: number): number => bestOf([...worth.map((values) => values[trial]!), 0]);
  const gained = gains(worth, choose, usual);
  const changed = gained.reduce((count, gain) => count + (gain > 0 ? 1 : 0), 0);
  return { value: meanOf(gained), standardError: errorOf(gained, errors), changes: changed / gained.length };
}

/**
 * What it is worth to learn some inputs before deciding: E max E[worth | inputs] − max E[worth], the expectation given the inputs by
 * regression over the trials of one run (Strong, Oakley & Brennan 2014, Medical Decision Making 34(3)). Since the fits have the means of
 * the options, it is never negative.
 * @param scores of each input, a trial; @param worth of each option but that of not signing, a trial
 */
export function valueOfLearning(
  scores: readonly Float64Array[],
  worth: readonly Float64Array[],
  errors: TrialErrors,
): Learnt {
  const trials = worth[0]!.length;
  const usual = bestOnAverage(worth);
  const fitted = fitCurves(scores, worth);
  const choose = (curves: readonly Float64Array[], trial: number): number =>
    bestOf([...curves.map((curve) => curve[trial]!), 0]);
  const usualFit = withNothing(fitted)[usual]!;
  const value = meanOf(usualFit.map((own, trial) => Math.max(0, ...fitted.map((curve) => curve[trial]!)) - own));
  const choices = Uint8Array.from({ length: trials }, (_, trial) => choose(fitted, trial));
  const gained = gains(worth, (trial) => choices[trial]!, usual);
  const changed = choices.reduce((count, choice) => count + (choice === usual ? 0 : 1), 0);
  return {
    // What is left of a sum of as many parts as there are trials is no value of information.
    value: changed === 0 ? 0 : Math.max(0, value),
    standardError: errorOf(gained, errors),
    crossFitted: changed === 0 ? 0 : crossFitted(scores, worth, usual, errors.block),
    changes: changed / trials,
  };
}

/** The mean gain of choices made by fits of other trials. @param block trials that depend on each other stay in one part */
function crossFitted(
  scores: readonly Float64Array[],
  worth: readonly Float64Array[],
  usual: number,
  block: number,
): number | undefined {
  const trials = worth[0]!.length;
  const all = withNothing(worth);
  const length = Math.ceil(trials / FOLDS / block) * block;
  if (length > trials / 2) return undefined;
  let sum = 0;
  for (let from = 0; from < trials; from += length) {
    const end = Math.min(trials, from + length);
    const curves = fitCurves(scores, worth, { from, end });
    for (let trial = from; trial < end; trial++) {
      const choice = bestOf([...curves.map((curve) => curve[trial]!), 0]);
      sum += all[choice]![trial]! - all[usual]![trial]!;
    }
  }
  return sum / trials;
}

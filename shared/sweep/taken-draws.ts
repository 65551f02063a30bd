import { copySeeds, seedsOf, type TrialSeeds } from "../engine/trial-seeds.ts";

/** Which draws make a trial. */
interface TrialDraw {
  readonly seeds: TrialSeeds;
  readonly number: number;
}

/** The first trial that takes a draw, by halves: there may be a million trials. */
function firstOf(taken: Int32Array, number: number): number {
  let [first, end] = [0, taken.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (taken[middle]! < number) first = middle + 1;
    else end = middle;
  }
  return first;
}

/**
 * The draws that make one trial of a case. A draw that is taken again has the same inputs with other people and other luck.
 * @param taken by trial: number of the draw, rising
 */
export function drawOf(taken: Int32Array, seed: number, trial: number): TrialDraw {
  const number = taken[trial]!;
  const copy = trial - firstOf(taken, number);
  return { number, seeds: copy === 0 ? seedsOf(seed) : copySeeds(seed, copy) };
}

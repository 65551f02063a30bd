import { copySeeds, seedsOf, type TrialSeeds } from "../engine/trial-seeds.ts";

/** Which draws make a trial. */
interface TrialDraw {
  readonly seeds: TrialSeeds;
  readonly number: number;
}

/**
 * The draws that make one trial of a case. A draw that is taken again has the same inputs with other people and other luck.
 * @param taken by trial: number of the draw, rising
 */
export function drawOf(taken: Int32Array, seed: number, trial: number): TrialDraw {
  const number = taken[trial]!;
  const copy = trial - taken.indexOf(number);
  return { number, seeds: copy === 0 ? seedsOf(seed) : copySeeds(seed, copy) };
}

import { purposeOf } from "../random/purpose.ts";
import type { Redrawn } from "./what-if.ts";

/**
 * The seeds of the three layers of uncertainty of one trial. In a run all three are the run's seed; the spread of a
 * result is told apart by holding one layer and drawing the others anew.
 */
export interface TrialSeeds {
  /** Of the uncertain inputs, drawn once a trial. */
  readonly shared: number;
  /** Of people's own propensities. */
  readonly people: number;
  /** Of everything else: who starts, leaves, achieves, and whose evidence is accepted. */
  readonly chance: number;
}

/** One seed for all three layers, but for those that an analysis draws anew. */
export const seedsOf = (seed: number, redrawn?: Redrawn): TrialSeeds => ({
  shared: seed,
  people: redrawn?.people ? redrawn.seed : seed,
  chance: redrawn?.chance ? redrawn.seed : seed,
});

/** The same shared draws, taken once more with other people and other luck. @param copy from 1 */
export function copySeeds(seed: number, copy: number): TrialSeeds {
  const own = purposeOf(`re-forecast/${copy}/${seed}`);
  return { shared: seed, people: own, chance: own };
}

/** The same shared draws with other people and other luck, and with the same people and other luck again. */
export function replicateSeeds(seed: number): { readonly otherPeople: TrialSeeds; readonly otherChance: TrialSeeds } {
  const other = (layer: string): number => purposeOf(`spread/${layer}/${seed}`);
  return {
    otherPeople: { shared: seed, people: other("people"), chance: other("chance") },
    otherChance: { shared: seed, people: seed, chance: other("chanceAgain") },
  };
}

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

/** One seed for all three layers. */
export const sameSeeds = (seed: number): TrialSeeds => ({ shared: seed, people: seed, chance: seed });

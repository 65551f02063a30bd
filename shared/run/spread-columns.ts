import type { FactFinder } from "../engine/fact-finder.ts";
import type { Measure } from "../engine/measures.ts";
import type { Simulator } from "../engine/simulator.ts";
import { replicateSeeds } from "../engine/trial-seeds.ts";
import { measureNames } from "../model/measure-names.ts";

/** How many trials, from trial 0, are simulated twice more to tell the layers of uncertainty apart. */
export const SPREAD_TRIALS = 1000;

const names: readonly string[] = [
  measureNames.paymentsTotal,
  measureNames.investorProfit,
  measureNames.commissionerNetPosition,
];

/**
 * Where a measure stands in three versions of a trial with the same shared draws: as simulated; with other people and
 * other luck; with the same people and other luck.
 */
export interface SpreadColumns {
  readonly measure: string;
  readonly asSimulated: number;
  readonly otherPeople: number;
  readonly otherChance: number;
}

/** The columns that the spread of results is found from: two for each measure, after those of the trial itself. */
export const spreadColumns = (measures: readonly Measure[], firstColumn: number): readonly SpreadColumns[] =>
  names
    .map((name) => measures.findIndex(({ id }) => id === name))
    .filter((place) => place !== -1)
    .map((place, index) => ({
      measure: measures[place]!.id,
      asSimulated: place,
      otherPeople: firstColumn + 2 * index,
      otherChance: firstColumn + 2 * index + 1,
    }));

/** Simulates a trial's two other versions into their columns; NaN from trial {@link SPREAD_TRIALS} on. */
export function writeSpread(
  columns: readonly SpreadColumns[],
  measures: readonly Measure[],
  { simulator, facts }: { readonly simulator: Simulator; readonly facts: FactFinder },
  { seed, number }: { readonly seed: number; readonly number: number },
  { values, stride, place }: { readonly values: Float64Array; readonly stride: number; readonly place: number },
): void {
  const seeds = replicateSeeds(seed);
  for (const version of ["otherPeople", "otherChance"] as const) {
    const trial = number < SPREAD_TRIALS ? simulator.simulate(seeds[version], number) : undefined;
    const found = trial && facts.of(trial);
    for (const column of columns)
      values[column[version] * stride + place] =
        trial && found ? measures[column.asSimulated]!.read(trial, found) : Number.NaN;
  }
}

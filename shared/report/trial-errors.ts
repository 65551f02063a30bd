import { blockOf, type Sampling } from "../model/sampling.ts";
import { blockErrorOfMean, blockErrorOfQuantile, blockErrorOfShare, blocksIn } from "../stats/block-errors.ts";
import { proportionStandardError } from "../stats/proportion-standard-error.ts";
import { quantileStandardError } from "../stats/quantile-standard-error.ts";

/** In how many trials something was asked and happened, by block of trials. */
export interface Tally {
  readonly asked: Float64Array;
  readonly happened: Float64Array;
}

/** Monte Carlo standard errors of what is estimated from the trials of a run, as its sampling plan makes them. */
export interface TrialErrors {
  /** How many trials in a row one place of a {@link Tally} counts. */
  readonly block: number;
  /** @param column a value a trial, NaN where there is none */
  readonly ofMean: (
    column: Float64Array,
    of: { readonly mean: number; readonly standardDeviation: number; readonly trials: number },
  ) => number;
  /** @param sorted the values that exist, rising */
  readonly ofQuantile: (column: Float64Array, sorted: Float64Array, probability: number) => number;
  readonly ofShare: (tally: Tally) => number;
}

/** Fewer blocks tell too little of how blocks differ. */
export const FEWEST_BLOCKS = 8;

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** Every trial is independent of every other. */
const plainErrors = (block: number): TrialErrors => ({
  block,
  ofMean: (_, { standardDeviation, trials }) => standardDeviation / Math.sqrt(trials),
  ofQuantile: (_, sorted, probability) => quantileStandardError(sorted, probability),
  ofShare: ({ asked, happened }) => {
    const all = total(asked);
    return all === 0 ? 0 : proportionStandardError(total(happened) / all, all);
  },
});

/**
 * The errors of a run of so many trials, by its plan. With fewer than eight Latin hypercubes they are those of independent
 * trials, which no hypercube exceeds by more than a factor √(32/31) (Owen 1997, SIAM Journal on Numerical Analysis 34(5)).
 */
export function trialErrors(sampling: Sampling, trials: number): TrialErrors {
  const block = blockOf(sampling);
  if (block === 1 || blocksIn(trials, block) < FEWEST_BLOCKS) return plainErrors(block);
  return {
    block,
    ofMean: (column, { mean }) => blockErrorOfMean(column, mean, block),
    ofQuantile: (column, sorted, probability) => blockErrorOfQuantile(column, sorted, probability, block),
    ofShare: ({ asked, happened }) => blockErrorOfShare(happened, asked),
  };
}

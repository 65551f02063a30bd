/** A measure's mean over a run's trials; trials in which it does not exist are left out. */
export interface ColumnMean {
  readonly id: string;
  readonly trials: number;
  readonly mean: number;
  readonly standardDeviation: number;
}

/** What one process of one variant tells, as one line of JSON. */
export interface Measurement {
  readonly trials: number;
  /** How often a trial was simulated: the first 1,000 are three times, to tell layers of uncertainty apart. */
  readonly simulations: number;
  /** Of each counted repetition: from the scenario, or the model, in memory to the figures of all columns. */
  readonly seconds: readonly number[];
  /** The discarded first repetition. */
  readonly warmUpSeconds: number;
  /** From the start of the process to the end of its first repetition; absent where the process cannot tell. */
  readonly coldSeconds?: number;
  readonly peakRssMegabytes: number;
  readonly columns: readonly ColumnMean[];
}

/** Simulations a second of the best repetition. */
export const bestSpeed = ({ simulations, seconds }: Pick<Measurement, "simulations" | "seconds">): number =>
  simulations / Math.min(...seconds);

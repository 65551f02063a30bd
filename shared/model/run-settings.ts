/** What fixes a run: with the same file, seed and version the results are the same bits. */
export interface RunSettings {
  /** Number of futures simulated. */
  readonly trials: number;
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number;
  /** Stop once the standard error of a measure is below a value. Not simulated by this version. */
  readonly stopAtPrecision?: { readonly measure: string; readonly standardError: number } | undefined;
}

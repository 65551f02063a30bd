/** What a process that times our engine is asked. */
export interface EngineJob {
  /** Path of the scenario file. */
  readonly scenario: string;
  readonly seed: number;
  readonly trials: number;
  /** First trial; above 0 the repeats that tell layers of uncertainty apart, made for the first 1,000, can be left out. */
  readonly first: number;
  /** Counted repetitions, after one that is not. */
  readonly repetitions: number;
  /** Worker threads; 0 runs in the process itself. */
  readonly workers: number;
  /** Simulate only so many different trials and use their numbers again, to fill a large table quickly. Absent: all. */
  readonly different?: number | undefined;
}

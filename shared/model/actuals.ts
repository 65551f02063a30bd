/** People who started, of one segment or of all together. */
export interface ActualStarts {
  /** Id of the segment; absent: of all segments together. */
  readonly segment?: string | undefined;
  /** By month from 0. */
  readonly byMonth: readonly number[];
}

/** People who achieved an outcome. */
export interface ActualOutcome {
  /** Id of an outcome that people achieve once. */
  readonly outcome: string;
  /** By month from 0, in the month of the achievement. */
  readonly byMonth: readonly number[];
}

/** What has happened in the first months of a contract, as its monitoring reports it. Every row has a number for each month. */
export interface Actuals {
  /** The last month of which everything is known, counted from 0. */
  readonly throughMonth: number;
  /** One row for all segments, or one for each. */
  readonly starts: readonly ActualStarts[];
  /** One row an outcome that is known; an outcome without one is simulated as planned. */
  readonly achieved: readonly ActualOutcome[];
  /** What payers have paid, by month, in the deal's currency; to be checked against the terms. */
  readonly payments?: readonly number[] | undefined;
}

/**
 * A pair of inputs whose rank correlation (Spearman) is not as stated, since all that is stated about how inputs move
 * together contradicts itself; the nearest correlations that can be are used. By input id.
 */
export interface CorrelationMove {
  /** Id of one input. */
  readonly a: string;
  /** Id of the other. */
  readonly b: string;
  /** As the file says. */
  readonly stated: number;
  /** As it is drawn. */
  readonly used: number;
}

/** A share of a variance with its Monte Carlo standard error. Estimated, so it may lie a little below 0 or above 1. */
export interface ShareOfSpread {
  /** Share of the variance. */
  readonly share: number;
  /** Monte Carlo standard error of the share. */
  readonly standardError: number;
}

/**
 * How much of the variance of a measure each layer of uncertainty makes: what nobody knows (`shared`), how people differ
 * (`people`), and luck (`chance`). The three add up to 1.
 */
export interface SpreadSummary {
  /** Id of the measure. */
  readonly measure: string;
  /** Trials that were simulated again to tell the layers apart. */
  readonly trials: number;
  readonly shared: ShareOfSpread;
  readonly people: ShareOfSpread;
  readonly chance: ShareOfSpread;
}

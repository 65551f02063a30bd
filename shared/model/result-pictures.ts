/** A measure year by year, for a fan. */
export interface YearlySeries {
  /** `payments`, `savings`, `costs`, `netPosition`, `investorCash`, `providerMargin`, `savings.<holder>`. */
  readonly id: string;
  /** In words, for a picture. */
  readonly label: string;
  /** Always money. */
  readonly unit: "money";
  /** One entry a year of `years` in the document. */
  readonly mean: readonly number[];
  /** 5th percentile of each year. */
  readonly p5: readonly number[];
  /** 25th percentile of each year. */
  readonly p25: readonly number[];
  /** 50th percentile of each year. */
  readonly p50: readonly number[];
  /** 75th percentile of each year. */
  readonly p75: readonly number[];
  /** 95th percentile of each year. */
  readonly p95: readonly number[];
}

/** Counts of trials in bins of equal width: `counts[i]` lie in [low + i·width, low + (i+1)·width), the last bin closed; width 0 and one bin where all are alike. */
export interface Histogram {
  /** Where the first bin begins. */
  readonly low: number;
  /** Width of each bin. */
  readonly width: number;
  /** Trials in each bin. */
  readonly counts: readonly number[];
}

/** The shape of a headline measure, straight from the trials: no smoothing. */
export interface MeasureShape {
  /** Id of the measure. */
  readonly id: string;
  readonly histogram: Histogram;
  /** 201 quantiles at probabilities 0, 0.005, …, 1; read from the right they are the exceedance curve. */
  readonly quantiles: readonly number[];
}

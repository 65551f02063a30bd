/**
 * The families an uncertain number may be drawn from. Parameters are in the unit of the quantity they describe.
 *
 * Every family is sampled by its quantile function from one uniform, so that sampling plans, common random numbers
 * and copulas work for all of them. Method: docs/method.md, "Uncertain quantities".
 */

/** Every value between low and high equally likely. */
export interface UniformDistribution {
  readonly family: "uniform";
  readonly low: number;
  readonly high: number;
}

/** Straight lines from low up to the likely value and down to high. */
export interface TriangularDistribution {
  readonly family: "triangular";
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Beta-PERT (Malcolm et al. 1959): a smooth triangle whose mean is (low + 4 likely + high) / 6. */
export interface PertDistribution {
  readonly family: "pert";
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** The bell curve. Unbounded, so refused for a rate or a cost when more than a sliver lies out of range. */
export interface NormalDistribution {
  readonly family: "normal";
  readonly mean: number;
  readonly standardDeviation: number;
}

/** Positive and skewed to the right. Stated by the mean and standard deviation of the quantity itself, not of its log. */
export interface LognormalDistribution {
  readonly family: "lognormal";
  readonly mean: number;
  readonly standardDeviation: number;
}

/** Beta(alpha, beta) on [0, 1]. */
export interface BetaDistribution {
  readonly family: "beta";
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Three percentiles, joined by Keelin's metalog: unbounded by default, or bounded below, above or on both sides.
 * T. W. Keelin (2016), "The Metalog Distributions", Decision Analysis 13(4).
 */
export interface PercentilesDistribution {
  readonly family: "percentiles";
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly lowerBound?: number | undefined;
  readonly upperBound?: number | undefined;
}

/** A proportion seen in a pilot: `successes` of `trials`. Drawn from Beta(s + ½, n − s + ½), the Jeffreys posterior. */
export interface EvidenceDistribution {
  readonly family: "evidence";
  readonly successes: number;
  readonly trials: number;
}

/** A few possible values with their probabilities, which add up to 1. */
export interface DiscreteDistribution {
  readonly family: "discrete";
  readonly values: readonly { readonly value: number; readonly probability: number }[];
}

/**
 * Worked out in each trial from other inputs: `wage * 12 * (1 - input("outcome.job.rate"))`. Numbers; quantities of
 * `uncertainty.quantities` by id; any input by `input("its id")`; + − * / ^ and postfix %; comparisons, which are 1 when true
 * and else 0; and, or, not; a ? b : c; abs, ceil, exp, floor, ln, log10, max, min, round, sqrt. At most 500 characters. Its
 * unit must be that of the place it stands in. −2^2 is −4; round(2.5) is 3.
 */
export interface FormulaDistribution {
  readonly family: "formula";
  readonly expression: string;
}

export type Distribution =
  | UniformDistribution
  | TriangularDistribution
  | PertDistribution
  | NormalDistribution
  | LognormalDistribution
  | BetaDistribution
  | PercentilesDistribution
  | EvidenceDistribution
  | DiscreteDistribution
  | FormulaDistribution;

/** A distribution that can be drawn from directly. */
export type SampledDistribution = Exclude<Distribution, FormulaDistribution>;

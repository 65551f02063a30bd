/**
 * The families an uncertain number may be drawn from. Parameters are in the unit of the quantity they describe.
 *
 * Every family is sampled by its quantile function from one uniform, so that sampling plans, common random numbers
 * and copulas work for all of them. Method: docs/method.md, "Uncertain quantities".
 */

/** Every value between low and high equally likely. */
export interface UniformDistribution {
  readonly family: "uniform";
  /** The least value. */
  readonly low: number;
  /** The greatest value. */
  readonly high: number;
}

/** Straight lines from low up to the likely value and down to high. */
export interface TriangularDistribution {
  readonly family: "triangular";
  /** The least value. */
  readonly low: number;
  /** The most likely value. */
  readonly likely: number;
  /** The greatest value. */
  readonly high: number;
}

/** Beta-PERT (Malcolm et al. 1959): a smooth triangle whose mean is (low + 4 likely + high) / 6. */
export interface PertDistribution {
  readonly family: "pert";
  /** The least value. */
  readonly low: number;
  /** The most likely value. */
  readonly likely: number;
  /** The greatest value. */
  readonly high: number;
}

/** The bell curve. Unbounded, so refused for a rate or a cost when more than a sliver lies out of range. */
export interface NormalDistribution {
  readonly family: "normal";
  /** Mean. */
  readonly mean: number;
  /** Standard deviation, 0 or more. */
  readonly standardDeviation: number;
}

/** Positive and skewed to the right. Stated by the mean and standard deviation of the quantity itself, not of its log. */
export interface LognormalDistribution {
  readonly family: "lognormal";
  /** Mean of the quantity itself, above 0. */
  readonly mean: number;
  /** Standard deviation of the quantity itself, 0 or more. */
  readonly standardDeviation: number;
}

/** Beta(alpha, beta) on [0, 1]. */
export interface BetaDistribution {
  readonly family: "beta";
  /** First shape, above 0. */
  readonly alpha: number;
  /** Second shape, above 0. */
  readonly beta: number;
}

/**
 * Three percentiles, joined by Keelin's metalog: unbounded by default, or bounded below, above or on both sides.
 * T. W. Keelin (2016), "The Metalog Distributions", Decision Analysis 13(4).
 */
export interface PercentilesDistribution {
  readonly family: "percentiles";
  /** Value that is passed below in 1 of 10 cases. */
  readonly p10: number;
  /** Median. */
  readonly p50: number;
  /** Value that is passed above in 1 of 10 cases. */
  readonly p90: number;
  /** No value lies below. Absent: unbounded. */
  readonly lowerBound?: number | undefined;
  /** No value lies above. Absent: unbounded. */
  readonly upperBound?: number | undefined;
}

/** A proportion seen in a pilot: `successes` of `trials`. Drawn from Beta(s + ½, n − s + ½), the Jeffreys posterior. */
export interface EvidenceDistribution {
  readonly family: "evidence";
  /** Cases that succeeded, from 0 to `trials`. */
  readonly successes: number;
  /** Cases seen, above 0. */
  readonly trials: number;
}

/** One possible value. */
export interface DiscreteValue {
  /** In the unit of the quantity. */
  readonly value: number;
  /** Between 0 and 1; those of one distribution add up to 1. */
  readonly probability: number;
}

/** A few possible values with their probabilities, which add up to 1. */
export interface DiscreteDistribution {
  readonly family: "discrete";
  /** The values, in any order. */
  readonly values: readonly DiscreteValue[];
}

/**
 * Worked out in each trial from other inputs: `wage * 12 * (1 - input("outcome.job.rate"))`. Numbers; quantities of
 * `uncertainty.quantities` by id; any input by `input("its id")`; + − * / ^ and postfix %; comparisons, which are 1 when true
 * and else 0; and, or, not; a ? b : c; abs, ceil, exp, floor, ln, log10, max, min, round, sqrt. At most 500 characters. Its
 * unit must be that of the place it stands in. −2^2 is −4; round(2.5) is 3.
 */
export interface FormulaDistribution {
  readonly family: "formula";
  /** Arithmetic over quantities by id and inputs by `input("id")`, such as `wage * 12`. */
  readonly expression: string;
}

/** An uncertain number: one of these families. */
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

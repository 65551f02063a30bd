import { exp } from "../../random/elementary.ts";

/** Draws with weights that add up to 1. */
export interface Weighed {
  readonly weights: Float64Array;
  /** (Σw)² / Σw²: as many equal draws would tell a mean as well (Kish 1965). 0 where no draw could have happened. */
  readonly effective: number;
}

/** Weights of log-likelihoods. */
export function weigh(lnLikelihoods: Float64Array): Weighed {
  const highest = lnLikelihoods.reduce((most, each) => Math.max(most, each), -Infinity);
  const weights = new Float64Array(lnLikelihoods.length);
  if (highest === -Infinity) return { weights, effective: 0 };
  let total = 0;
  for (let draw = 0; draw < weights.length; draw++) total += weights[draw] = exp(lnLikelihoods[draw]! - highest);
  let squares = 0;
  for (let draw = 0; draw < weights.length; draw++) {
    weights[draw]! /= total;
    squares += weights[draw]! * weights[draw]!;
  }
  return { weights, effective: 1 / squares };
}

/**
 * Systematic resampling (Carpenter, Clifford & Fearnhead 1999): draw k is taken as often as its weight times the number
 * wanted, rounded up or down. Rising numbers of draws.
 * @param offset between 0 and 1, decides the rounding
 */
export function resampled(weights: Float64Array, wanted: number, offset: number): Int32Array {
  const taken = new Int32Array(wanted);
  let draw = 0;
  let upTo = weights[0]!;
  for (let place = 0; place < wanted; place++) {
    const at = (place + offset) / wanted;
    while (upTo < at && draw < weights.length - 1) upTo += weights[++draw]!;
    taken[place] = draw;
  }
  return taken;
}

/** Mean, standard deviation, P10 and P90. */
export interface Spread {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly p10: number;
  readonly p90: number;
}

/** How weighed values are spread; a percentile is the first value by which so much of the weight has come. */
export function spreadOf(values: Float64Array, weights: Float64Array): Spread {
  let [mean, squares] = [0, 0];
  values.forEach((value, draw) => (mean += weights[draw]! * value));
  values.forEach((value, draw) => (squares += weights[draw]! * (value - mean) * (value - mean)));
  const order = Array.from(values, (_, draw) => draw).sort((a, b) => values[a]! - values[b]!);
  const at = (share: number): number => {
    let upTo = 0;
    return values[order.find((draw) => (upTo += weights[draw]!) >= share) ?? order[order.length - 1]!]!;
  };
  return { mean, standardDeviation: Math.sqrt(squares), p10: at(0.1), p90: at(0.9) };
}

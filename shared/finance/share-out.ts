import { roundPence } from "../model/pence.ts";

/**
 * Shares an amount out in proportion to weights, to the penny: each part is the rounded cumulative share less the one
 * before, so that the parts add up. Nothing is shared where all weights are 0.
 * @param amount whole pence, 0 or more
 * @param into one part a weight, overwritten
 */
export function shareOut(amount: number, weights: Float64Array, into: Float64Array): void {
  let total = 0;
  for (let index = 0; index < weights.length; index++) total += weights[index]!;
  if (total === 0) {
    into.fill(0);
    return;
  }
  let weight = 0;
  let shared = 0;
  for (let index = 0; index < weights.length; index++) {
    weight += weights[index]!;
    const upTo = weight === total ? amount : roundPence((amount * weight) / total);
    into[index] = upTo - shared;
    shared = upTo;
  }
}

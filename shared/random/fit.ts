import type { SampledDistribution } from "../model/distribution.ts";
import { massOutside } from "./mass-outside.ts";
import { quantileFunction } from "./quantile/quantile-function.ts";
import { supportOf } from "./support.ts";

/** A value that is passed below with a probability, as a person states it. */
export interface StatedQuantile {
  /** Between 0 and 1. */
  readonly probability: number;
  readonly value: number;
}

/** A distribution made to go through what was stated, and how well it does. */
export interface Fit {
  readonly distribution: SampledDistribution;
  /** What it comes to where something was stated, in that order. */
  readonly comesTo: readonly number[];
  /** The greatest distance from what was stated, as a share of the width of it. 0: it goes through every one. */
  readonly misses: number;
}

/** How well a distribution goes through what was stated. */
export function fitOf(distribution: SampledDistribution, stated: readonly StatedQuantile[]): Fit {
  const quantile = quantileFunction(distribution);
  const comesTo = stated.map(({ probability }) => quantile(probability));
  const width = stated.at(-1)!.value - stated[0]!.value;
  const misses = Math.max(...stated.map(({ value }, index) => Math.abs(comesTo[index]! - value))) / width;
  return { distribution, comesTo, misses: misses < 1e-6 ? 0 : misses };
}

/** Whether all of a distribution lies between two values, as an input's range asks. */
export function liesWithin(distribution: SampledDistribution, low: number, high: number): boolean {
  const support = supportOf(distribution);
  if (support.low >= low && support.high <= high) return true;
  const { below, above } = massOutside(quantileFunction(distribution), low, high);
  return below === 0 && above === 0;
}

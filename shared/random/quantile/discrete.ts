import type { DiscreteDistribution } from "../../model/distribution.ts";
import type { Quantile } from "./quantile.ts";

/** The smallest value whose cumulative probability reaches u. Values need not be sorted in the file. */
export function discreteQuantile({ values }: DiscreteDistribution): Quantile {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const cumulative: number[] = [];
  let sum = 0;
  for (const { probability } of sorted) cumulative.push((sum += probability));
  return (u) => {
    const found = cumulative.findIndex((reached) => u <= reached * (1 / sum));
    return sorted[found === -1 ? sorted.length - 1 : found]!.value;
  };
}

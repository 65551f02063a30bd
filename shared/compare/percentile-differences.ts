import type { Percentiles } from "../model/result.ts";
import { quantileDifferences } from "../stats/quantile-difference.ts";
import type { PercentileDifferences } from "./comparison.ts";

const probabilities: readonly (readonly [keyof Percentiles, number])[] = [
  ["p5", 0.05],
  ["p10", 0.1],
  ["p25", 0.25],
  ["p50", 0.5],
  ["p75", 0.75],
  ["p90", 0.9],
  ["p95", 0.95],
];

/** How much higher each percentile reported is here than there; undefined where there are too few trials to say how surely. */
export function percentileDifferences(
  here: Float64Array,
  there: Float64Array,
  block: number,
): PercentileDifferences | undefined {
  const found = quantileDifferences(
    here,
    there,
    probabilities.map(([, probability]) => probability),
    block,
  );
  if (!found) return undefined;
  return Object.fromEntries(
    probabilities.map(([name], place) => {
      const { difference, standardError } = found[place]!;
      return [name, { value: difference, standardError }];
    }),
  ) as unknown as PercentileDifferences;
}

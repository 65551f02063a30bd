import type { Quantile } from "./quantile/quantile.ts";

/** The greatest u, to about 1e-15, at which the quantile still satisfies `below`, a condition true first and then false. */
function lastWhere(quantile: Quantile, below: (value: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 52; step++) {
    const middle = (low + high) / 2;
    if (below(quantile(middle))) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Probability below `low` and above `high`: how much of an uncertain input lies where it cannot be. */
export function massOutside(quantile: Quantile, low: number, high: number): { below: number; above: number } {
  const below = lastWhere(quantile, (value) => value < low);
  const above = 1 - lastWhere(quantile, (value) => value <= high);
  const negligible = 1e-12;
  return { below: below < negligible ? 0 : below, above: above < negligible ? 0 : above };
}

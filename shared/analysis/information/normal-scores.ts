import { standardNormalQuantile } from "../../random/standard-normal.ts";

/**
 * The normal score of each trial's value, Φ⁻¹((rank − ½) / n), equal values sharing their mean rank: whatever its own shape, an
 * input's scores are as a normal's, so that a few long-tailed draws do not decide a fit. A normal input's are as itself, to a line.
 */
export function normalScores(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, trial) => trial).sort((a, b) => values[a]! - values[b]! || a - b);
  const scores = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let end = from + 1;
    while (end < order.length && values[order[end]!] === values[order[from]!]) end++;
    const score = standardNormalQuantile((from + end) / 2 / order.length);
    for (; from < end; from++) scores[order[from]!] = score;
  }
  return scores;
}

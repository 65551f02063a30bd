import { standardNormalQuantile } from "../../random/standard-normal.ts";
import { ranksOf } from "../../stats/rank-correlation.ts";

/**
 * The normal score of each trial's value, Φ⁻¹((rank − ½) / n), equal values sharing their mean rank: whatever its own shape, an
 * input's scores are as a normal's, so that a few long-tailed draws do not decide a fit. A normal input's are as itself, to a line.
 */
export function normalScores(values: Float64Array): Float64Array {
  return ranksOf(values).map((rank) => standardNormalQuantile((rank - 0.5) / values.length));
}

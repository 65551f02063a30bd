import { edgeOf } from "../../random/bits.ts";
import { standardNormalQuantile } from "../../random/standard-normal.ts";

/**
 * Sets the thresholds of an outcome's tries, on the scale of its chain; answers the probability of coming this far.
 * @param onNormalScale whether draws are normal; otherwise they are random bits, and thresholds edges of those
 */
export function setThresholds(
  thresholds: Float64Array,
  before: number,
  rate: number,
  tries: number,
  onNormalScale: boolean,
): number {
  let share = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    share += (1 - share) * rate;
    thresholds[attempt] = onNormalScale ? standardNormalQuantile(before * share) : edgeOf(before * share);
  }
  return before * share;
}

/** The try that succeeds, counted from 0: the first whose threshold lies above the draw. The last where none does. */
export function tryThatSucceeds(draw: number, thresholds: Float64Array): number {
  const last = thresholds.length - 1;
  let at = 0;
  while (at < last && !(draw < thresholds[at]!)) at++;
  return at;
}

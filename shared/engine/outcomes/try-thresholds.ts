import { standardNormalQuantile } from "../../random/standard-normal.ts";

/** Sets the thresholds of an outcome's tries; answers the probability of coming this far. */
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
    thresholds[attempt] = onNormalScale ? standardNormalQuantile(before * share) : before * share;
  }
  return before * share;
}

/** The try that succeeds, counted from 0: the first whose threshold lies above the draw, which lies below the last. */
export function tryThatSucceeds(draw: number, thresholds: Float64Array): number {
  let at = 0;
  while (!(draw < thresholds[at]!)) at++;
  return at;
}

import { ln } from "../../random/elementary.ts";

const HALF_LN_TWO_PI = 0.918_938_533_204_672_8;

/** ln Γ(x) for x above 0, by Stirling's series after x has been carried above 10; its error is below 1e−12. */
export function lnGamma(x: number): number {
  let [at, carried] = [x, 0];
  while (at < 10) carried -= ln(at++);
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680))));
  return carried + (at - 0.5) * ln(at) - at + HALF_LN_TWO_PI + series;
}

import { exp, ln } from "../../random/elementary.ts";
import { lnGamma } from "./ln-gamma.ts";

/** ln of the probability of just so many, of a Poisson number with a mean above 0. */
const lnPoisson = (count: number, mean: number): number => count * ln(mean) - mean - lnGamma(count + 1);

/** ln of the probability of so many or more, of a Poisson number with a mean above 0. */
export function lnPoissonOrMore(count: number, mean: number): number {
  if (count === 0) return 0;
  // Terms fall from here on, upwards above the mean and downwards below it: sums relative to the first.
  const isAbove = count > mean;
  const first = isAbove ? count : count - 1;
  let [sum, term] = [1, 1];
  for (let at = first; term > 1e-17 * sum && at >= 0; at += isAbove ? 1 : -1)
    sum += term *= isAbove ? mean / (at + 1) : at / mean;
  const tail = lnPoisson(first, mean) + ln(sum);
  return isAbove ? tail : ln(Math.max(0, 1 - exp(tail)));
}

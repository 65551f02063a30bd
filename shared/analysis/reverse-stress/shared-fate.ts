import type { Estimate } from "../../sweep/figure-of.ts";

/** Of what goes wrong, what inputs decide. */
export interface SharedFate {
  readonly byInputs: Estimate;
  readonly again: Estimate;
}

/**
 * How much of whether it goes wrong is decided by inputs, from pairs of futures with the same inputs and other people and luck: the
 * covariance of the two over the variance of one (the closed first-order Sobol index of all inputs; Sobol' 2001, Mathematics and
 * Computers in Simulation 55(1–3); estimator of Janon et al. 2014, ESAIM: Probability and Statistics 18). `again`: given that it
 * goes wrong in one, how often in the other. Errors by the delta method, each pair a draw of its own. Undefined where it always or
 * never goes wrong.
 * @param one by trial 1, 0, or NaN where it is not asked; @param other the same with other luck
 */
export function sharedFate(one: Float64Array, other: Float64Array): SharedFate | undefined {
  let [pairs, sum, both] = [0, 0, 0];
  one.forEach((here, trial) => {
    const there = other[trial]!;
    if (Number.isNaN(here) || Number.isNaN(there)) return;
    pairs++;
    sum += here + there;
    both += here * there;
  });
  const chance = sum / (2 * pairs);
  const variance = chance - chance * chance;
  if (!(variance > 0) || pairs < 2) return undefined;
  const share = (both / pairs - chance * chance) / variance;
  const again = both / pairs / chance;
  let [ofShare, ofAgain] = [0, 0];
  one.forEach((here, trial) => {
    const there = other[trial]!;
    if (Number.isNaN(here) || Number.isNaN(there)) return;
    const [mean, product] = [(here + there) / 2 - chance, here * there - both / pairs];
    const shareMove = (product - (share + 2 * chance * (1 - share)) * mean) / variance;
    const againMove = (product - again * mean) / chance;
    ofShare += shareMove * shareMove;
    ofAgain += againMove * againMove;
  });
  return {
    byInputs: { value: share, standardError: Math.sqrt(ofShare) / pairs },
    again: { value: again, standardError: Math.sqrt(ofAgain) / pairs },
  };
}

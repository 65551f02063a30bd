import betaincinv from "@stdlib/math-base-special-betaincinv";
import type { BetaDistribution } from "../model/distribution.ts";
import { exp, ln } from "./elementary.ts";
import type { StatedQuantile } from "./fit.ts";

const MOST_STEPS = 40;
/** A step of each parameter by which slopes are found. */
const NUDGE = 1e-4;
/** The most a parameter moves at once, so that a poor start does not throw it away. */
const LONGEST = 1;

/** A beta by what may be any number: the logit of its mean, and the logarithm of α + β. */
type Place = readonly [logitMean: number, logSize: number];

function shapesAt([logitMean, logSize]: Place): readonly [alpha: number, beta: number] {
  const size = exp(logSize);
  const mean = 1 / (1 + exp(-logitMean));
  return [mean * size, (1 - mean) * size];
}

const quantilesAt = (place: Place, stated: readonly StatedQuantile[]): readonly number[] => {
  const [alpha, beta] = shapesAt(place);
  return stated.map(({ probability }) => betaincinv(probability, alpha, beta));
};

const shortened = (step: number): number => Math.max(-LONGEST, Math.min(LONGEST, step));

/** The beta whose mean is the middle value and whose spread is that of a normal as wide: where the search begins. */
function start(stated: readonly StatedQuantile[]): Place {
  const mean = stated[Math.floor(stated.length / 2)]!.value;
  const deviation = (stated.at(-1)!.value - stated[0]!.value) / 2.56;
  const size = Math.max(0.5, (mean * (1 - mean)) / (deviation * deviation) - 1);
  return [ln(mean / (1 - mean)), ln(size)];
}

/**
 * The beta nearest to some quantiles between 0 and 1, by least squares (Gauss–Newton on the logit of its mean and the
 * logarithm of its size).
 */
export function fitBeta(stated: readonly StatedQuantile[]): BetaDistribution {
  let place = start(stated);
  for (let step = 0; step < MOST_STEPS; step++) {
    const here = quantilesAt(place, stated);
    const byMean = quantilesAt([place[0] + NUDGE, place[1]], stated);
    const bySize = quantilesAt([place[0], place[1] + NUDGE], stated);
    let aa = 0;
    let ab = 0;
    let bb = 0;
    let ar = 0;
    let br = 0;
    stated.forEach(({ value }, index) => {
      const a = (byMean[index]! - here[index]!) / NUDGE;
      const b = (bySize[index]! - here[index]!) / NUDGE;
      const residual = value - here[index]!;
      aa += a * a;
      ab += a * b;
      bb += b * b;
      ar += a * residual;
      br += b * residual;
    });
    const determinant = aa * bb - ab * ab;
    if (!(determinant > 0)) break;
    const move: Place = [shortened((bb * ar - ab * br) / determinant), shortened((aa * br - ab * ar) / determinant)];
    place = [place[0] + move[0], Math.max(ln(0.05), Math.min(ln(1e6), place[1] + move[1]))];
    if (Math.abs(move[0]) + Math.abs(move[1]) < 1e-9) break;
  }
  const [alpha, beta] = shapesAt(place);
  return { family: "beta", alpha: Number(alpha.toPrecision(6)), beta: Number(beta.toPrecision(6)) };
}

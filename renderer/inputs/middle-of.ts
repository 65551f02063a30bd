import type { Distribution } from "#shared/model/distribution.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";

const rounded = (value: number): number => Number(value.toPrecision(4));

/**
 * The one number a person would put in a distribution's place: what was called likely, or the middle, to something that
 * can be typed. Undefined where there is none.
 */
export function middleOf(distribution: Distribution): number | undefined {
  switch (distribution.family) {
    case "triangular":
    case "pert":
      return distribution.likely;
    case "uniform":
      return Number(((distribution.low + distribution.high) / 2).toPrecision(12));
    case "normal":
    case "lognormal":
      return distribution.mean;
    case "percentiles":
      return distribution.p50;
    case "evidence":
      return distribution.trials > 0 ? rounded(distribution.successes / distribution.trials) : undefined;
    case "beta":
    case "discrete":
      return distributionFaults(distribution).length > 0 ? undefined : rounded(quantileFunction(distribution)(0.5));
    case "formula":
      return undefined;
  }
}

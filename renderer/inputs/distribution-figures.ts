import type { Distribution } from "#shared/model/distribution.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import type { Quantile } from "#shared/random/quantile/quantile.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";

/** Steps of probability in which a mean without a formula of its own is worked out. */
const STEPS = 2000;

/** The figures by which a distribution is told: where its middle is and how wide it is. */
export interface DistributionFigures {
  readonly mean: number;
  readonly p5: number;
  readonly p95: number;
  readonly quantile: Quantile;
}

const known = new WeakMap<Distribution, DistributionFigures | "none">();

/** The figures of a distribution; undefined for one that has faults, and for a formula. */
export function distributionFigures(distribution: Distribution): DistributionFigures | undefined {
  const before = known.get(distribution);
  if (before) return before === "none" ? undefined : before;
  const figures = workedOut(distribution);
  known.set(distribution, figures ?? "none");
  return figures;
}

function workedOut(distribution: Distribution): DistributionFigures | undefined {
  if (distribution.family === "formula" || distributionFaults(distribution).length > 0) return undefined;
  const quantile = quantileFunction(distribution);
  return { mean: meanOf(distribution, quantile), p5: quantile(0.05), p95: quantile(0.95), quantile };
}

function meanOf(distribution: Exclude<Distribution, { family: "formula" }>, quantile: Quantile): number {
  switch (distribution.family) {
    case "uniform":
      return (distribution.low + distribution.high) / 2;
    case "triangular":
      return (distribution.low + distribution.likely + distribution.high) / 3;
    case "pert":
      return (distribution.low + 4 * distribution.likely + distribution.high) / 6;
    case "normal":
    case "lognormal":
      return distribution.mean;
    case "beta":
      return distribution.alpha / (distribution.alpha + distribution.beta);
    case "evidence":
      return (distribution.successes + 0.5) / (distribution.trials + 1);
    case "discrete":
      return distribution.values.reduce((sum, { value, probability }) => sum + value * probability, 0);
    case "percentiles": {
      let sum = 0;
      for (let step = 0; step < STEPS; step++) sum += quantile((step + 0.5) / STEPS);
      return sum / STEPS;
    }
  }
}

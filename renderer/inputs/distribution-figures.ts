import type { Distribution } from "#shared/model/distribution.ts";
import { meanOfDistribution } from "#shared/random/mean.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import type { Quantile } from "#shared/random/quantile/quantile.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";

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
  return { mean: meanOfDistribution(distribution), p5: quantile(0.05), p95: quantile(0.95), quantile };
}

import type { Distribution } from "../model/distribution.ts";
import { FormulaError } from "../formula/formula-error.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { percentilesTooSkewed } from "../random/quantile/percentiles.ts";

/** A parameter that does not fit the others, named so that a screen can point at it. */
export interface DistributionFault {
  readonly parameter: string;
  readonly sentence: string;
}

const fault = (parameter: string, sentence: string): DistributionFault => ({ parameter, sentence });

function threePointFaults(low: number, likely: number, high: number): DistributionFault[] {
  const faults: DistributionFault[] = [];
  if (low > high) faults.push(fault("low", `Low (${low}) must not be above high (${high}).`));
  if (likely < low) faults.push(fault("likely", `Likely (${likely}) must not be below low (${low}).`));
  if (likely > high) faults.push(fault("likely", `Likely (${likely}) must not be above high (${high}).`));
  return faults;
}

function discreteFaults(values: readonly { readonly probability: number }[]): DistributionFault[] {
  const faults: DistributionFault[] = [];
  if (values.some(({ probability }) => probability < 0 || probability > 1))
    faults.push(fault("values", "Each probability must be between 0 and 1."));
  const sum = values.reduce((total, { probability }) => total + probability, 0);
  if (Math.abs(sum - 1) > 1e-9)
    faults.push(fault("values", `The probabilities must add up to 1; they add up to ${Number(sum.toPrecision(6))}.`));
  return faults;
}

function percentileFaults(d: Extract<Distribution, { family: "percentiles" }>): DistributionFault[] {
  if (!(d.p10 < d.p50 && d.p50 < d.p90))
    return [fault("p50", `P10, P50 and P90 must rise: ${d.p10}, ${d.p50}, ${d.p90} do not.`)];
  if (d.lowerBound !== undefined && d.lowerBound >= d.p10)
    return [fault("lowerBound", `The lower bound (${d.lowerBound}) must be below P10 (${d.p10}).`)];
  if (d.upperBound !== undefined && d.upperBound <= d.p90)
    return [fault("upperBound", `The upper bound (${d.upperBound}) must be above P90 (${d.p90}).`)];
  if (percentilesTooSkewed(d))
    return [
      fault("p50", "These three percentiles are too lopsided for one smooth curve; add a bound or move P50 inwards."),
    ];
  return [];
}

/** What keeps a formula from being read; what its names mean is checked with the rest of the deal. */
function formulaFaults(expression: string): DistributionFault[] {
  try {
    parseFormula(expression);
    return [];
  } catch (error) {
    if (error instanceof FormulaError) return [fault("expression", error.message)];
    throw error;
  }
}

/** What is wrong with a distribution's parameters, taken by themselves. Empty when it can be drawn from. */
export function distributionFaults(distribution: Distribution): readonly DistributionFault[] {
  switch (distribution.family) {
    case "uniform":
      return distribution.low > distribution.high
        ? [fault("low", `Low (${distribution.low}) must not be above high (${distribution.high}).`)]
        : [];
    case "triangular":
    case "pert":
      return threePointFaults(distribution.low, distribution.likely, distribution.high);
    case "normal":
      return distribution.standardDeviation < 0
        ? [fault("standardDeviation", "The standard deviation must be 0 or more.")]
        : [];
    case "lognormal":
      return [
        ...(distribution.mean <= 0 ? [fault("mean", "The mean of a lognormal must be above 0.")] : []),
        ...(distribution.standardDeviation < 0
          ? [fault("standardDeviation", "The standard deviation must be 0 or more.")]
          : []),
      ];
    case "beta":
      return (["alpha", "beta"] as const)
        .filter((parameter) => !(distribution[parameter] > 0.01 && distribution[parameter] <= 1e7))
        .map((parameter) => fault(parameter, `The beta's ${parameter} must be above 0.01 and at most 10 million.`));
    case "percentiles":
      return percentileFaults(distribution);
    case "evidence": {
      const { successes, trials } = distribution;
      if (!(trials >= 1 && trials <= 1e7))
        return [fault("trials", "The number observed must be between 1 and 10 million.")];
      if (!(successes >= 0 && successes <= trials))
        return [fault("successes", `Successes must be between 0 and the number observed (${trials}).`)];
      return [];
    }
    case "discrete":
      return discreteFaults(distribution.values);
    case "formula":
      return formulaFaults(distribution.expression);
  }
}

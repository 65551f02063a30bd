import type { Distribution } from "#shared/model/distribution.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";
import type { FormulaHelp } from "./formula-field.tsx";

const rounded = (value: number): number => Number(value.toPrecision(4));

/**
 * The one number a person would put in a distribution's place: what was called likely, or the middle, to something that
 * can be typed; of a formula, where there is help to read it, what it comes to at the most likely inputs. Undefined where there
 * is none.
 */
export function middleOf(value: number | Distribution, help?: () => FormulaHelp): number | undefined {
  return typeof value === "number" ? value : middleOfDistribution(value, help);
}

function middleOfDistribution(distribution: Distribution, help?: () => FormulaHelp): number | undefined {
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
    case "formula": {
      const read = help?.().read(distribution.expression);
      return read?.kind === "value" ? Number(read.value.toPrecision(6)) : undefined;
    }
  }
}

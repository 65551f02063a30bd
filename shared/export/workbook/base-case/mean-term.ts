import type { Distribution } from "../../../model/distribution.ts";
import { add, divide, functionOf, multiply, number, ONE, subtract, type Term } from "../cells/term.ts";

/** ln 9 */
const LN_NINE = functionOf("LN", 2.1972245773362196, number(9));

/**
 * The mean of a distribution as a formula over the cells of its parameters, as `meanOfDistribution` has it; undefined where it has
 * no closed form (a metalog with bounds) or is a formula itself.
 * @param at the cell of a parameter, by its place within the distribution: `low`, `values.0.probability`
 */
export function meanTerm(distribution: Distribution, at: (parameter: string) => Term): Term | undefined {
  switch (distribution.family) {
    case "uniform":
      return divide(add(at("low"), at("high")), number(2));
    case "triangular":
      return divide(add(at("low"), at("likely"), at("high")), number(3));
    case "pert":
      return divide(add(at("low"), multiply(number(4), at("likely")), at("high")), number(6));
    case "normal":
    case "lognormal":
      return at("mean");
    case "beta":
      return divide(at("alpha"), add(at("alpha"), at("beta")));
    case "evidence":
      return divide(add(at("successes"), number(0.5)), add(at("trials"), ONE));
    case "discrete":
      return add(
        ...distribution.values.map((_, place) =>
          multiply(at(`values.${place}.value`), at(`values.${place}.probability`)),
        ),
      );
    case "percentiles": {
      if (distribution.lowerBound !== undefined || distribution.upperBound !== undefined) return undefined;
      const skew = subtract(add(at("p90"), at("p10")), multiply(number(2), at("p50")));
      return add(at("p50"), divide(skew, multiply(number(1.6), LN_NINE)));
    }
    case "formula":
      return undefined;
  }
}

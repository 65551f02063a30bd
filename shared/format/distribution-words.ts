import type { Currency } from "../model/currency.ts";
import type { Distribution } from "../model/distribution.ts";
import { listMark } from "./list-mark.ts";
import { type FigureUnit, shownNumber, withUnit } from "./shown-number.ts";

/** A distribution in words that tell it from every other: "PERT £15,000 – £16,500 – £19,000", "151 of 171 in the record". */
export function distributionWords(distribution: Distribution, unit: FigureUnit, currency: Currency): string {
  const told = (value: number): string => withUnit(value, unit, currency);
  switch (distribution.family) {
    case "uniform":
      return `Uniform ${told(distribution.low)} – ${told(distribution.high)}`;
    case "triangular":
      return `Triangular ${told(distribution.low)} – ${told(distribution.likely)} – ${told(distribution.high)}`;
    case "pert":
      return `PERT ${told(distribution.low)} – ${told(distribution.likely)} – ${told(distribution.high)}`;
    case "normal":
      return `Normal ${told(distribution.mean)} ± ${told(distribution.standardDeviation)}`;
    case "lognormal":
      return `Lognormal ${told(distribution.mean)} ± ${told(distribution.standardDeviation)}`;
    case "beta":
      return `Beta(${shownNumber(distribution.alpha, "number")}${listMark()}${shownNumber(distribution.beta, "number")})`;
    case "percentiles": {
      const { p10, p50, p90, lowerBound, upperBound } = distribution;
      const below = lowerBound === undefined ? "" : `, never below ${told(lowerBound)}`;
      const above = upperBound === undefined ? "" : `, never above ${told(upperBound)}`;
      return `P10 ${told(p10)} – P50 ${told(p50)} – P90 ${told(p90)}${below}${above}`;
    }
    case "evidence":
      return `${shownNumber(distribution.successes, "number")} of ${shownNumber(distribution.trials, "number")} in the record`;
    case "discrete":
      return distribution.values
        .map(({ value, probability }) => `${told(value)} (${withUnit(probability, "percent", currency)})`)
        .join(" or ");
    case "formula":
      return `= ${distribution.expression}`;
  }
}

/** A number, certain or not, in words that tell it from every other. */
export const figureWords = (value: number | Distribution, unit: FigureUnit, currency: Currency): string =>
  typeof value === "number" ? withUnit(value, unit, currency) : distributionWords(value, unit, currency);

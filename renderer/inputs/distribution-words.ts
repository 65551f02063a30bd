import { withCurrency } from "#shared/format/currency-symbol.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { FieldUnit } from "./parse-number.ts";
import { shownNumber } from "./show-number.ts";

/** A value with its unit, as in a sentence. */
export function withUnit(value: number, unit: FieldUnit, currency: Currency): string {
  const text = shownNumber(value, unit);
  switch (unit) {
    case "money":
      return withCurrency(text, currency);
    case "percent":
      return `${text}%`;
    case "multiple":
      return `${text}×`;
    case "months":
      return `${text} ${value === 1 ? "month" : "months"}`;
    case "people":
    case "number":
    case "code":
      return text;
  }
}

/** A distribution in words that tell it from every other: "PERT £15,000 – £16,500 – £19,000", "151 of 171 in the record". */
export function distributionWords(distribution: Distribution, unit: FieldUnit, currency: Currency): string {
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
      return `Beta(${shownNumber(distribution.alpha, "number")}, ${shownNumber(distribution.beta, "number")})`;
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
        .map(({ value, probability }) => `${told(value)} (${shownNumber(probability, "percent")}%)`)
        .join(" or ");
    case "formula":
      return `= ${distribution.expression}`;
  }
}

/** A number, certain or not, in words that tell it from every other. */
export const valueWords = (value: number | Distribution, unit: FieldUnit, currency: Currency): string =>
  typeof value === "number" ? withUnit(value, unit, currency) : distributionWords(value, unit, currency);

/** What {@link distributionWords} tells, in the width of a table's cell, whose head says which money: "30–45–60%", "151 of 171", "11,500–13,000". */
export function shortDistributionWords(distribution: Distribution, unit: FieldUnit, currency: Currency): string {
  const last = unit === "percent" ? "%" : unit === "multiple" ? "×" : "";
  const range = (values: readonly number[], between: string): string =>
    values.map((value) => shownNumber(value, unit)).join(between) + last;
  switch (distribution.family) {
    case "uniform":
      return range([distribution.low, distribution.high], "–");
    case "triangular":
    case "pert":
      return range([distribution.low, distribution.likely, distribution.high], "–");
    case "normal":
    case "lognormal":
      return range([distribution.mean, distribution.standardDeviation], "±");
    case "percentiles":
      return range([distribution.p10, distribution.p50, distribution.p90], "|");
    case "evidence":
      return `${shownNumber(distribution.successes, "number")} of ${shownNumber(distribution.trials, "number")}`;
    case "discrete":
      return `${distribution.values.length} values`;
    case "beta":
    case "formula":
      return distributionWords(distribution, unit, currency);
  }
}

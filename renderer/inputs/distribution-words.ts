import { currencySymbol } from "#shared/format/currency-symbol.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Currency } from "#shared/model/scenario.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import type { FieldUnit } from "./parse-number.ts";
import { shownNumber } from "./show-number.ts";

/** A value with its unit, as in a sentence. */
export function withUnit(value: number, unit: FieldUnit, currency: Currency): string {
  const text = shownNumber(value, unit);
  if (unit === "money")
    return text.startsWith("−") ? `−${currencySymbol[currency]}${text.slice(1)}` : `${currencySymbol[currency]}${text}`;
  return unit === "percent"
    ? `${text}%`
    : unit === "multiple"
      ? `${text}×`
      : unit === "months"
        ? `${text} months`
        : text;
}

/** The middle of a distribution, rounded to something a person would type. */
export function middleOf(distribution: Distribution): number {
  if (distribution.family === "formula" || distributionFaults(distribution).length > 0) return 0;
  return Number(quantileFunction(distribution)(0.5).toPrecision(3));
}

/** A distribution in a few words: "30% – 45% – 60%", "151 of 171". */
export function distributionWords(distribution: Distribution, unit: FieldUnit, currency: Currency): string {
  const told = (value: number): string => withUnit(value, unit, currency);
  switch (distribution.family) {
    case "uniform":
      return `${told(distribution.low)} to ${told(distribution.high)}`;
    case "triangular":
    case "pert":
      return `${told(distribution.low)} – ${told(distribution.likely)} – ${told(distribution.high)}`;
    case "normal":
    case "lognormal":
      return `${told(distribution.mean)} ± ${told(distribution.standardDeviation)}`;
    case "beta":
      return `Beta(${shownNumber(distribution.alpha, "number")}, ${shownNumber(distribution.beta, "number")})`;
    case "percentiles":
      return `${told(distribution.p10)} | ${told(distribution.p50)} | ${told(distribution.p90)}`;
    case "evidence":
      return `${distribution.successes} of ${distribution.trials}`;
    case "discrete":
      return `one of ${distribution.values.length} values`;
    case "formula":
      return `= ${distribution.expression}`;
  }
}

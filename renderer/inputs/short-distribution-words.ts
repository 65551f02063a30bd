import { distributionWords } from "#shared/format/distribution-words.ts";
import { percentSign } from "#shared/format/percent-sign.ts";
import { shownNumber } from "#shared/format/shown-number.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { FieldUnit } from "./parse-number.ts";

/** What `distributionWords` says, in the width of a table's cell, whose head says which money: "30–45–60%", "151 of 171", "11,500–13,000". */
export function shortDistributionWords(distribution: Distribution, unit: FieldUnit, currency: Currency): string {
  const last = unit === "percent" ? percentSign() : unit === "multiple" ? "×" : "";
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

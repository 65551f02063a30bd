import type { Distribution } from "#shared/model/distribution.ts";
import type { Range } from "#shared/schema/range.ts";

/** The families a person can choose from, in words. */
export const families: readonly (readonly [Distribution["family"], string])[] = [
  ["pert", "Low, likely, high (PERT)"],
  ["triangular", "Low, likely, high (triangular)"],
  ["uniform", "Between two values (uniform)"],
  ["percentiles", "Three percentiles"],
  ["evidence", "Seen in a pilot: s of n"],
  ["normal", "Normal"],
  ["lognormal", "Lognormal"],
  ["beta", "Beta"],
];

/** The fields of each family. `own` ones have no unit of the quantity's. */
export const parametersOf: Readonly<
  Record<
    string,
    readonly { readonly name: string; readonly label: string; readonly own?: boolean; readonly optional?: boolean }[]
  >
> = {
  uniform: [
    { name: "low", label: "Low" },
    { name: "high", label: "High" },
  ],
  triangular: [
    { name: "low", label: "Low" },
    { name: "likely", label: "Likely" },
    { name: "high", label: "High" },
  ],
  pert: [
    { name: "low", label: "Low" },
    { name: "likely", label: "Likely" },
    { name: "high", label: "High" },
  ],
  normal: [
    { name: "mean", label: "Mean" },
    { name: "standardDeviation", label: "Standard deviation" },
  ],
  lognormal: [
    { name: "mean", label: "Mean" },
    { name: "standardDeviation", label: "Standard deviation" },
  ],
  beta: [
    { name: "alpha", label: "Alpha", own: true },
    { name: "beta", label: "Beta", own: true },
  ],
  percentiles: [
    { name: "p10", label: "P10" },
    { name: "p50", label: "P50 (median)" },
    { name: "p90", label: "P90" },
    { name: "lowerBound", label: "Never below", optional: true },
    { name: "upperBound", label: "Never above", optional: true },
  ],
  evidence: [
    { name: "successes", label: "Successes", own: true },
    { name: "trials", label: "Out of", own: true },
  ],
};

const rounded = (value: number): number => Number(value.toPrecision(6));

/** A distribution of a family around a middle, within the range: what choosing the family starts with. */
export function startingDistribution(family: Distribution["family"], middle: number, range: Range): Distribution {
  const spread = Math.max(Math.abs(middle) * 0.2, middle === 0 ? (range.high <= 1 ? 0.1 : 1) : 0);
  const low = rounded(Math.max(range.low, middle - spread));
  const high = rounded(Math.min(range.high, middle + spread));
  const likely = rounded(Math.min(high, Math.max(low, middle)));
  switch (family) {
    case "uniform":
      return { family, low, high };
    case "triangular":
    case "pert":
      return { family, low, likely, high };
    case "normal":
      return { family, mean: likely, standardDeviation: rounded(spread / 4) };
    case "lognormal":
      return { family, mean: Math.max(likely, 0.01), standardDeviation: rounded(Math.max(spread / 2, 0.001)) };
    case "beta": {
      const mean = Math.min(0.99, Math.max(0.01, likely));
      return { family, alpha: rounded(mean * 40), beta: rounded((1 - mean) * 40) };
    }
    case "evidence":
      return { family, successes: Math.round(Math.min(1, Math.max(0, likely)) * 100), trials: 100 };
    case "percentiles": {
      const bounds = range.high <= 1 ? { lowerBound: 0, upperBound: 1 } : range.low >= 0 ? { lowerBound: 0 } : {};
      const inside = Math.max(likely, range.low + 0.05 * (range.high <= 1 ? 1 : Math.max(1, spread)));
      return {
        family,
        p10: rounded(inside * 0.85),
        p50: rounded(inside),
        p90: rounded(Math.min(inside * 1.15, range.high <= 1 ? 0.98 : Infinity)),
        ...bounds,
      };
    }
    case "discrete":
      return { family, values: [{ value: likely, probability: 1 }] };
    case "formula":
      return { family, expression: String(likely) };
  }
}

import type { Distribution } from "#shared/model/distribution.ts";
import type { Range } from "#shared/schema/range.ts";

type Family = Distribution["family"];

const everywhere: readonly (readonly [Family, string])[] = [
  ["pert", "Low, likely, high (PERT)"],
  ["triangular", "Low, likely, high (triangular)"],
  ["uniform", "Between two values (uniform)"],
  ["percentiles", "Three percentiles: P10, P50, P90"],
  ["normal", "Bell curve (normal)"],
];

/** The families that can describe a quantity of a range, in words. */
export function familiesFor({ low, high }: Range): readonly (readonly [Family, string])[] {
  const isShare = low >= 0 && high <= 1;
  return [
    ...everywhere,
    ...(low >= 0 && !isShare ? [["lognormal", "Skewed to the right (lognormal)"] as const] : []),
    ...(isShare
      ? [["evidence", "In the record: so many of so many"] as const, ["beta", "Beta, by its parameters"] as const]
      : []),
    ["discrete", "A few values with probabilities"],
    ["formula", "Worked out by a formula"],
  ];
}

/** A way to say how a number is uncertain: a family by its own parameters, or what a study reports, to which one is fitted. */
export type WayIn = Family | "interval";

/** The ways in for a quantity of a range, in words. */
export function waysIn(range: Range): readonly (readonly [WayIn, string])[] {
  const families = familiesFor(range);
  const before = families.findIndex(([family]) => family === "normal");
  return [
    ...families.slice(0, before),
    ["interval", "From a study: a mean with its 95% interval"],
    ...families.slice(before),
  ];
}

/** One field of a family. `own` ones are not in the quantity's unit. */
export interface Parameter {
  readonly name: string;
  readonly label: string;
  readonly own?: boolean;
  readonly optional?: boolean;
}

const threePoints: readonly Parameter[] = [
  { name: "low", label: "Low" },
  { name: "likely", label: "Likely" },
  { name: "high", label: "High" },
];
const bell: readonly Parameter[] = [
  { name: "mean", label: "Mean" },
  { name: "standardDeviation", label: "Standard deviation" },
];

/** The fields of each family; discrete values and formulas have editors of their own. */
export const parametersOf: Readonly<Record<Family, readonly Parameter[]>> = {
  uniform: [
    { name: "low", label: "Low" },
    { name: "high", label: "High" },
  ],
  triangular: threePoints,
  pert: threePoints,
  normal: bell,
  lognormal: bell,
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
    { name: "successes", label: "Reached it", own: true },
    { name: "trials", label: "Out of", own: true },
  ],
  discrete: [],
  formula: [],
};

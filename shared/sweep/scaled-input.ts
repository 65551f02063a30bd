import type { Distribution } from "../model/distribution.ts";

/** A distribution of the product with a factor of 0 or more; undefined where the family has no such member. */
function scaledDistribution(of: Distribution, by: number): Distribution | undefined {
  switch (of.family) {
    case "uniform":
      return { ...of, low: of.low * by, high: of.high * by };
    case "triangular":
    case "pert":
      return { ...of, low: of.low * by, likely: of.likely * by, high: of.high * by };
    case "normal":
    case "lognormal":
      return { ...of, mean: of.mean * by, standardDeviation: of.standardDeviation * by };
    case "percentiles":
      return {
        ...of,
        p10: of.p10 * by,
        p50: of.p50 * by,
        p90: of.p90 * by,
        ...(of.lowerBound === undefined ? {} : { lowerBound: of.lowerBound * by }),
        ...(of.upperBound === undefined ? {} : { upperBound: of.upperBound * by }),
      };
    case "discrete":
      return { ...of, values: of.values.map((each) => ({ ...each, value: each.value * by })) };
    case "formula":
      return { ...of, expression: `(${of.expression}) * ${by}` };
    case "beta":
    case "evidence":
      return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A number, or an input certain or uncertain, times a factor of 0 or more. A share drawn from a Beta has no such multiple: it stays
 * as it is, and so does what is no number.
 */
export function scaledInput(found: unknown, by: number): unknown {
  if (typeof found === "number") return found * by;
  if (!isRecord(found)) return found;
  const { value } = found;
  if (typeof value === "number") return { ...found, value: value * by };
  const scaled = isRecord(value) ? scaledDistribution(value as unknown as Distribution, by) : undefined;
  return scaled ? { ...found, value: scaled } : found;
}

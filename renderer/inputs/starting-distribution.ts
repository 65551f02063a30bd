import type { Distribution } from "#shared/model/distribution.ts";
import type { Range } from "#shared/schema/range.ts";

const rounded = (value: number): number => Number(value.toPrecision(6));

/** The highest value of a range, or a little less where the range leaves that out. */
const highest = ({ high, openHigh }: Range): number => (openHigh === true ? high - 0.01 : high);

/** A distribution of a family around a middle, inside the range: what choosing the family starts with. */
export function startingDistribution(family: Distribution["family"], middle: number, range: Range): Distribution {
  const isShare = range.low >= 0 && range.high <= 1;
  const likely = Math.min(highest(range), Math.max(range.low, middle));
  const spread = Math.abs(likely) * 0.2 || (range.high <= 1 ? 0.1 : 1);
  const low = rounded(Math.max(range.low, likely - spread));
  const high = rounded(Math.min(highest(range), likely + spread));
  const room = Math.min(likely - range.low, highest(range) - likely);
  switch (family) {
    case "uniform":
      return { family, low, high };
    case "triangular":
    case "pert":
      return { family, low, likely, high };
    case "normal":
      return { family, mean: likely, standardDeviation: rounded(Math.min(spread, room) / 4) };
    case "lognormal":
      return { family, mean: likely > 0 ? likely : spread, standardDeviation: rounded(spread / 2) };
    case "beta": {
      const mean = Math.min(0.98, Math.max(0.02, likely));
      return { family, alpha: rounded(mean * 40), beta: rounded((1 - mean) * 40) };
    }
    case "evidence":
      return { family, successes: Math.round(Math.min(1, Math.max(0, likely)) * 100), trials: 100 };
    case "percentiles": {
      // Off the edges, so that there is room for a percentile on both sides.
      const edge = Math.min(spread, 0.05 * (range.high - range.low));
      const p50 = Math.min(highest(range) - edge, Math.max(range.low + edge, likely));
      const p10 = p50 - Math.min(spread * 0.75, (p50 - range.low) / 2);
      const p90 = p50 + Math.min(spread * 0.75, (highest(range) - p50) / 2);
      const bounds = isShare ? { lowerBound: 0, upperBound: highest(range) } : { lowerBound: range.low };
      return { family, p10: rounded(p10), p50: rounded(p50), p90: rounded(p90), ...bounds };
    }
    case "discrete":
      return {
        family,
        values: [
          { value: low, probability: 0.25 },
          { value: likely, probability: 0.5 },
          { value: high, probability: 0.25 },
        ],
      };
    case "formula":
      return { family, expression: String(likely) };
  }
}

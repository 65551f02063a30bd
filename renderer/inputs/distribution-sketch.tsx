import type { Distribution } from "#shared/model/distribution.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";

const WIDTH = 120;
const HEIGHT = 28;
const STEPS = 64;

/** The density of a distribution, small, from its quantiles between P0.5 and P99.5. Nothing where it has faults. */
export function DistributionSketch({ distribution }: { readonly distribution: Distribution }) {
  if (distribution.family === "formula" || distribution.family === "discrete") return null;
  if (distributionFaults(distribution).length > 0) return null;
  const quantile = quantileFunction(distribution);
  const at = Array.from({ length: STEPS + 1 }, (_, step) => quantile(0.005 + (0.99 * step) / STEPS));
  const low = at[0]!;
  const width = at[STEPS]! - low;
  if (!(width > 0)) return null;
  const heights = at.slice(1).map((value, index) => 1 / Math.max(value - at[index]!, width / 1000));
  const smooth = heights.map((_, index) => {
    const near = heights.slice(Math.max(0, index - 2), index + 3);
    return near.reduce((sum, height) => sum + height, 0) / near.length;
  });
  const tallest = Math.max(...smooth);
  const points = smooth.map((height, index) => {
    const x = (((at[index]! + at[index + 1]!) / 2 - low) / width) * WIDTH;
    return `${x.toFixed(1)},${(HEIGHT - (height / tallest) * (HEIGHT - 2)).toFixed(1)}`;
  });
  return (
    <svg
      className="distribution-sketch"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <polygon points={`0,${HEIGHT} ${points.join(" ")} ${WIDTH},${HEIGHT}`} />
    </svg>
  );
}

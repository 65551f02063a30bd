import { hermite } from "../hermite.ts";
import { standardNormalCdf, standardNormalQuantile } from "../standard-normal.ts";
import type { Quantile } from "./quantile.ts";

const NODES_PER_UNIT = 16;
const REACH = 5;
/** One node from −REACH to REACH, and two more on each side for their slopes. */
const NODES = 2 * REACH * NODES_PER_UNIT + 5;

type ExactQuantile = (tail: number, upper: boolean) => number;

const atNormal = (exact: ExactQuantile, z: number): number =>
  z <= 0 ? exact(standardNormalCdf(z), false) : exact(standardNormalCdf(-z), true);

interface Table {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
}

function tabulate(exact: ExactQuantile): Table {
  const values = Float64Array.from({ length: NODES }, (_, node) =>
    atNormal(exact, (node - 2) / NODES_PER_UNIT - REACH),
  );
  const slopes = new Float64Array(NODES);
  for (let node = 2; node < NODES - 2; node++)
    slopes[node] = (8 * (values[node + 1]! - values[node - 1]!) - (values[node + 2]! - values[node - 2]!)) / 12;
  return { values, slopes };
}

/**
 * A costly quantile function, tabulated on its first call: values at 161 points of z = Φ⁻¹(u) from −5 to 5, joined by cubic
 * Hermite pieces with fourth-order slopes; beyond ±5 (6 draws in ten million) the exact function is called. In z the
 * functions it is used for are smooth, so the error stays below 1e-6 standard deviations (tested).
 *
 * @param exact the function; `upper` is true when it is given 1 − u instead of u, so that the upper tail keeps its digits
 */
export function tabulatedQuantile(exact: ExactQuantile): Quantile {
  let table: Table | undefined;
  return (u) => {
    const z = standardNormalQuantile(u);
    if (!(z > -REACH && z < REACH)) return atNormal(exact, z);
    table ??= tabulate(exact);
    const position = (z + REACH) * NODES_PER_UNIT;
    const cell = Math.floor(position);
    return hermite(table.values, table.slopes, cell + 2, position - cell);
  };
}

import { exp } from "./elementary.ts";
import { hermite } from "./hermite.ts";
import { standardNormalQuantile } from "./standard-normal.ts";

const CELLS = 4096;
/** Beyond this distance from the ends the table stops and the exact function is called: one draw in 32. */
const TAIL = CELLS / 64;

const values = new Float64Array(CELLS + 1);
const slopes = new Float64Array(CELLS + 1);
for (let node = TAIL; node <= CELLS - TAIL; node++) {
  const z = standardNormalQuantile(node / CELLS);
  values[node] = z;
  slopes[node] = (Math.sqrt(2 * Math.PI) * exp((z * z) / 2)) / CELLS; // dz/du = 1/φ(z), per cell
}

/**
 * Φ⁻¹(u) for draws between people, by cubic Hermite pieces over a table of 4,096 cells; exact in the outer sixty-fourths.
 * Within 1e-8 of the exact value (tested), some six times as fast. Shared inputs use the exact function.
 */
export function tabulatedNormalQuantile(u: number): number {
  const position = u * CELLS;
  const node = Math.floor(position);
  if (node < TAIL || node >= CELLS - TAIL) return standardNormalQuantile(u);
  return hermite(values, slopes, node, position - node);
}

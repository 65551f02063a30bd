import { chance } from "./chance.ts";
import { decimal } from "./decimal.ts";

/** A probability as people say it: `odds(0.05)` is "1 in 20"; where one in a whole number would be untrue, the per cent. */
export function odds(probability: number): string {
  if (probability <= 0 || probability > 0.5) return chance(probability);
  const oneIn = Math.round(1 / probability);
  const isClose = Math.abs(1 / oneIn - probability) < 0.01 * probability;
  return isClose ? `1 in ${decimal(oneIn)}` : chance(probability);
}

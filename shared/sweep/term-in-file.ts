import type { Scenario } from "../model/scenario.ts";
import { valueAt } from "../schema/value-at.ts";
import { numberIn, type PlacedTerm } from "./with-term.ts";

/** The value of a term in a deal: 1 of a factor; undefined where it is uncertain, not there, or not the same in all places. */
export function termInFile(scenario: Scenario, { paths, way }: PlacedTerm): number | undefined {
  if (way === "factor") return 1;
  const numbers = paths.map((path) => numberIn(valueAt(scenario, path)));
  const [first] = numbers;
  return way === "share" || numbers.every((number) => number === first) ? first : undefined;
}

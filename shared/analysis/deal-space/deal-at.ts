import type { Scenario } from "../../model/scenario.ts";
import { checkScenario } from "../../schema/check-scenario.ts";
import { withTerm } from "../../sweep/with-term.ts";
import type { AskedDealSpace } from "./asked-deal-space.ts";
import { columnOfPlace, rowOfPlace, type SpaceGrid } from "./space-grid.ts";

/**
 * The deal at a point of the map, through the door that a file goes through; undefined where it is refused.
 * @param of the deal and its two terms; @param place of the point
 */
export function dealAt(
  { scenario, x, y }: Pick<AskedDealSpace, "scenario" | "x" | "y">,
  grid: SpaceGrid,
  place: number,
): Scenario | undefined {
  const across = withTerm(scenario, x, x.values[columnOfPlace(grid, place)]!);
  const checked = checkScenario(withTerm(across, y, y.values[rowOfPlace(grid, place)]!));
  return checked.kind === "valid" ? checked.value : undefined;
}

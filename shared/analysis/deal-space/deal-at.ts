import type { Scenario } from "../../model/scenario.ts";
import { checkScenario } from "../../schema/check-scenario.ts";
import { withValue } from "../../sweep/with-value.ts";
import type { AskedDealSpace, SpaceAxis } from "./asked-deal-space.ts";
import { columnOfPlace, rowOfPlace, type SpaceGrid } from "./space-grid.ts";

const withTerm = (document: unknown, { paths }: SpaceAxis, value: number): unknown =>
  paths.reduce((changed, path) => withValue(changed, path, value), document);

/** The deal with two of its terms at other values, which may be no deal any more. */
export const termsAt = ({ scenario, x, y }: AskedDealSpace, across: number, up: number): unknown =>
  withTerm(withTerm(scenario, x, across), y, up);

/** The deal at a point of the map, through the door that a file goes through; undefined where it is refused. */
export function dealAt(asked: AskedDealSpace, grid: SpaceGrid, place: number): Scenario | undefined {
  const { x, y } = asked;
  const document = termsAt(asked, x.values[columnOfPlace(grid, place)]!, y.values[rowOfPlace(grid, place)]!);
  const checked = checkScenario(document);
  return checked.kind === "valid" ? checked.value : undefined;
}

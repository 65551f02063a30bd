import type { CompiledDeal } from "../compiled-deal.ts";
import type { CellShape } from "./count-cells.ts";

/** The cells that people of a deal are counted in. */
export function cellShape({ people, timeline }: Pick<CompiledDeal, "people" | "timeline">): CellShape {
  const months = timeline.months + 1;
  const leaves = people.dropOut ? people.startMonths + people.serviceMonths : 1;
  return { months, leaves, cells: months * leaves };
}

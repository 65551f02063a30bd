import type { PartyTest } from "../../model/analyses.ts";
import { meets } from "../solve/goal.ts";
import { slackOf, type KnownPoint } from "./judged-points.ts";
import { type Cell, cellsApart, cornersOf, placeOf, type SpaceGrid } from "./space-grid.ts";

/**
 * Whether a boundary may run through a cell: its corners disagree about a test, or one is so near to its level that a figure
 * which goes on as it does between the corners would pass it within a quarter of a cell.
 */
function mayHoldBoundary(corners: readonly KnownPoint[], tests: readonly PartyTest[]): boolean {
  const states = corners.map(({ state }) => state);
  if (states.includes("noDeal")) return !states.every((state) => state === "noDeal");
  return tests.some((test, index) => {
    const slacks = corners.map(({ values }) => slackOf(test, values[index]!));
    if (slacks.some(Number.isNaN)) return false;
    const passed = corners.filter(({ values }) => meets(test, values[index]!)).length;
    if (passed > 0 && passed < corners.length) return true;
    const nearest = Math.min(...slacks.map(Math.abs));
    return nearest < (Math.max(...slacks) - Math.min(...slacks)) / 4;
  });
}

/**
 * The places that the next pass simulates: the middles of sides and of each cell through which a boundary may run.
 * @param known what the passes so far have found, by place
 */
export function placesToRefine(
  grid: SpaceGrid,
  stride: number,
  known: (place: number) => KnownPoint | undefined,
  tests: readonly PartyTest[],
): readonly number[] {
  const half = stride / 2;
  const found = new Set<number>();
  for (const cell of cellsApart(grid, stride)) {
    const corners = cornersOf(grid, cell, stride).flatMap((place) => known(place) ?? []);
    if (corners.length < 4 || !mayHoldBoundary(corners, tests)) continue;
    for (const place of middlesOf(grid, cell, half)) if (!known(place)) found.add(place);
  }
  return [...found].sort((a, b) => a - b);
}

const middlesOf = (grid: SpaceGrid, { column, row }: Cell, half: number): readonly number[] => [
  placeOf(grid, column + half, row),
  placeOf(grid, column, row + half),
  placeOf(grid, column + half, row + half),
  placeOf(grid, column + 2 * half, row + half),
  placeOf(grid, column + half, row + 2 * half),
];

import { type KnownPoint } from "./judged-points.ts";
import { cellsApart, cornersOf, placeOf, pointsOf, type SpaceGrid } from "./space-grid.ts";

/** A value between four corners, `right` and `above` of the way from the lower left one. */
const bilinear = ([a, b, c, d]: readonly number[], right: number, above: number): number =>
  (1 - above) * ((1 - right) * a! + right * b!) + above * ((1 - right) * c! + right * d!);

function between(corners: readonly KnownPoint[], right: number, above: number): KnownPoint {
  if (corners.some(({ state }) => state === "noDeal")) {
    const nearest = corners[(above < 0.5 ? 0 : 2) + (right < 0.5 ? 0 : 1)]!;
    return nearest.state === "noDeal" ? nearest : { ...nearest, state: "between" };
  }
  const mixed = (of: (corner: KnownPoint) => Float64Array): Float64Array =>
    of(corners[0]!).map((_, test) =>
      bilinear(
        corners.map((corner) => of(corner)[test]!),
        right,
        above,
      ),
    );
  return {
    state: "between",
    trials: Math.min(...corners.map(({ trials }) => trials)),
    values: mixed(({ values }) => values),
    errors: mixed(({ errors }) => errors),
  };
}

/**
 * What is known of every point: where it was not simulated, worked out between the corners of the smallest cell around it whose
 * corners were, or are known from a larger cell.
 * @param known what was simulated, by place; of every point of the first stride
 */
export function fillBetween(
  grid: SpaceGrid,
  passes: readonly number[],
  known: (place: number) => KnownPoint | undefined,
): readonly KnownPoint[] {
  const all: (KnownPoint | undefined)[] = Array.from({ length: pointsOf(grid) }, (_, place) => known(place));
  for (const stride of passes.slice(0, -1)) {
    const half = stride / 2;
    for (const cell of cellsApart(grid, stride)) {
      const corners = cornersOf(grid, cell, stride).map((place) => all[place]!);
      for (const [right, above] of middles) {
        const place = placeOf(grid, cell.column + right * stride, cell.row + above * stride);
        all[place] ??= between(corners, right, above);
      }
    }
    if (half === 1) break;
  }
  return all as readonly KnownPoint[];
}

const middles = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 0.5],
  [1, 0.5],
  [0.5, 1],
] as const;

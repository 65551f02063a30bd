import { contours } from "d3-contour";

/** A point of the map in columns and rows, fractions between. */
export type GridPoint = readonly [column: number, row: number];

/** Rings around where a field is 0 or more. They run along the edge of the map, half a cell outside. */
function rings(field: readonly number[], across: number, up: number): readonly (readonly GridPoint[])[] {
  const [found] = contours().size([across, up]).thresholds([-1e-9])([...field]);
  return (found?.coordinates ?? []).flatMap((polygon) =>
    polygon.map((ring) => ring.map(([x = 0, y = 0]): GridPoint => [x - 0.5, y - 0.5])),
  );
}

const within = (value: number, last: number): number => Math.min(last, Math.max(0, value));

/** The region where a field is 0 or more, as rings within the map; inner rings are holes (even–odd). */
export const regionOf = (field: readonly number[], across: number, up: number): readonly (readonly GridPoint[])[] =>
  rings(field, across, up).map((ring) =>
    ring.map(([column, row]): GridPoint => [within(column, across - 1), within(row, up - 1)]),
  );

/** The lines where a field is 0, without the edge of the map. */
export function boundariesOf(field: readonly number[], across: number, up: number): readonly (readonly GridPoint[])[] {
  const inside = ([column, row]: GridPoint): boolean =>
    column >= 0 && row >= 0 && column <= across - 1 && row <= up - 1;
  return rings(field, across, up).flatMap((ring) => {
    const lines: GridPoint[][] = [];
    let line: GridPoint[] = [];
    for (const point of ring) {
      if (inside(point)) {
        line.push(point);
        continue;
      }
      if (line.length > 1) lines.push(line);
      line = [];
    }
    if (line.length > 1) lines.push(line);
    return lines;
  });
}

/** A field between the points of the map, by its four neighbours. */
export function fieldAt(field: readonly number[], across: number, up: number, [column, row]: GridPoint): number {
  const left = Math.min(across - 2, Math.max(0, Math.floor(column)));
  const below = Math.min(up - 2, Math.max(0, Math.floor(row)));
  const [right, above] = [column - left, row - below];
  const value = (x: number, y: number): number => field[(below + y) * across + left + x]!;
  return (
    (1 - above) * ((1 - right) * value(0, 0) + right * value(1, 0)) +
    above * ((1 - right) * value(0, 1) + right * value(1, 1))
  );
}

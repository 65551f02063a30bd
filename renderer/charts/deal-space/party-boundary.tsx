import { useMemo, type ReactElement } from "react";
import { PARTY_CLASS } from "./party-marks.ts";
import { sideStrokes } from "./refusing-side.ts";
import { boundariesOf, fieldAt, type GridPoint } from "./space-contours.ts";
import type { PartyField } from "./space-fields.ts";

interface PartyBoundaryProps {
  readonly field: PartyField;
  readonly across: number;
  readonly up: number;
  readonly toX: (column: number) => number;
  readonly toY: (row: number) => number;
}

/** The line at which a party's tests turn, with strokes to the side on which it would not sign. */
export function PartyBoundary({ field, across, up, toX, toY }: PartyBoundaryProps): ReactElement {
  const { party, values } = field;
  const lines = useMemo(() => boundariesOf(values, across, up), [values, across, up]);
  // A pixel back to columns and rows: both scales are straight.
  const column = (x: number): number => (x - toX(0)) / (toX(1) - toX(0));
  const row = (y: number): number => (y - toY(0)) / (toY(1) - toY(0));
  const isRefused = ([x, y]: GridPoint): boolean => fieldAt(values, across, up, [column(x), row(y)]) < 0;
  return (
    <g className={PARTY_CLASS[party]}>
      {lines.map((line, index) => {
        const pixels = line.map(([gridX, gridY]): GridPoint => [toX(gridX), toY(gridY)]);
        const strokes = sideStrokes(pixels, isRefused);
        const path = (points: readonly GridPoint[]): string =>
          points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
        return (
          // Lines have no name; they are drawn anew with every map.
          <g key={index}>
            <path className={`chart-space-line ${PARTY_CLASS[party]}`} d={`M${path(pixels)}`} />
            <path
              className={`chart-space-side ${PARTY_CLASS[party]}`}
              d={strokes.map(({ from, to }) => `M${path([from, to])}`).join("")}
            />
          </g>
        );
      })}
    </g>
  );
}

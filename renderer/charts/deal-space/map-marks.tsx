import type { ReactElement } from "react";
import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { spaceMarks } from "./space-marks.ts";

interface MapMarksProps {
  readonly map: DealSpaceDocument;
  readonly read: number | undefined;
  readonly chosen: number | undefined;
  readonly toX: (column: number) => number;
  readonly toY: (row: number) => number;
}

const HEIGHT = 18;
const LETTER = 9;

/** The points that matter, each a small label with its letters, and the cursor. */
export function MapMarks({ map, read, chosen, toX, toY }: MapMarksProps): ReactElement {
  const across = map.x.values.length;
  const at = (place: number): readonly [x: number, y: number] => [toX(place % across), toY(Math.floor(place / across))];
  return (
    <g aria-hidden="true">
      {spaceMarks(map).map(({ letters, column, row }) => {
        const width = Math.max(HEIGHT, letters.length * LETTER + 8);
        return (
          <g key={letters} transform={`translate(${toX(column)} ${toY(row)})`}>
            <rect
              className="chart-space-mark"
              x={-width / 2}
              y={-HEIGHT / 2}
              width={width}
              height={HEIGHT}
              rx={HEIGHT / 2}
            />
            <text className="chart-space-mark-letters" textAnchor="middle" dy="0.35em">
              {letters}
            </text>
          </g>
        );
      })}
      {chosen !== undefined && <circle className="chart-space-chosen" cx={at(chosen)[0]} cy={at(chosen)[1]} r={13} />}
      {read !== undefined && <circle className="chart-space-cursor" cx={at(read)[0]} cy={at(read)[1]} r={5} />}
    </g>
  );
}

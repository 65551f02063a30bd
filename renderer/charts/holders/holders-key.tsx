import type { ReactElement } from "react";
import { belowFirstRow, KEY_ROW, type PlaceInRows, placesInRows } from "../labels/places-in-rows.ts";

/** A mark of the key: a coloured square, or the dot of the net position. */
export interface KeyMark {
  readonly fill: string;
  readonly name: string;
  readonly isDot?: boolean;
}

/** From the left of a mark to its name. */
const SIGN = 18;

const places = (marks: readonly KeyMark[], width: number): readonly PlaceInRows[] =>
  placesInRows(
    marks.map(({ name }) => name),
    SIGN,
    width,
  );

/** How tall the key is at a width, in pixels. */
export const keyHeight = (marks: readonly KeyMark[], width: number): number =>
  KEY_ROW + belowFirstRow(places(marks, width));

/** What the colours mean, in as many rows as they need. */
export function HoldersKey({
  marks,
  width,
}: {
  readonly marks: readonly KeyMark[];
  readonly width: number;
}): ReactElement {
  const at = places(marks, width);
  return (
    <g aria-hidden="true">
      {marks.map(({ fill, name, isDot }, index) => (
        <g key={name} transform={`translate(${at[index]!.x} ${at[index]!.row * KEY_ROW})`}>
          {isDot === true ? (
            <circle className={`chart-dot ${fill}`} cx={6} cy={8} r={5} />
          ) : (
            <rect className={fill} y={2} width={12} height={12} rx={2} />
          )}
          <text className="chart-label" x={SIGN} y={12}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

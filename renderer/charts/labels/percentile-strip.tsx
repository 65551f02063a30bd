import type { ReactElement } from "react";
import { spreadApart } from "./spread-apart.ts";
import { textWidth } from "./text-width.ts";

export interface PercentileMark {
  readonly x: number;
  readonly label: string;
}

/** Height the strip takes. */
export const percentileStripHeight = 38;

/**
 * A line from P10 to P90 with a dot at P50 and a label under each, moved apart where they would touch. Where all three
 * are one, one label is enough.
 */
export function PercentileStrip(props: {
  readonly marks: readonly [PercentileMark, PercentileMark, PercentileMark];
  readonly sameLabel: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}): ReactElement {
  const { marks, sameLabel, left, right, top } = props;
  const [low, middle, high] = marks;
  const isOne = high.x - low.x < 1;
  const labelled = isOne ? [{ x: middle.x, label: sameLabel }] : marks;
  const centres = spreadApart(
    labelled.map(({ x }) => x),
    labelled.map(({ label }) => textWidth(label)),
    left,
    right,
  );
  const y = top + 8.5;
  return (
    <g aria-hidden="true">
      <line className="chart-range" x1={low.x} x2={high.x} y1={y} y2={y} />
      {!isOne &&
        [low, high].map(({ x }) => <line key={x} className="chart-range" x1={x} x2={x} y1={y - 4} y2={y + 4} />)}
      <circle className="chart-dot chart-fill-1" cx={middle.x} cy={y} r={5} />
      {labelled.map(({ x, label }, index) => {
        const centre = centres[index] ?? x;
        return (
          <g key={label}>
            {Math.abs(centre - x) > 12 && <line className="chart-leader" x1={x} x2={centre} y1={y + 6} y2={y + 13} />}
            <text className="chart-label" x={centre} y={y + 24} textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

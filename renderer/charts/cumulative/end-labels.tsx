import type { ReactElement } from "react";
import { spreadApart } from "../labels/spread-apart.ts";

/** What stands at the right end of a line. */
export interface EndLabel {
  readonly y: number;
  readonly name: string;
  readonly value: string;
  /** Number of the data colour. */
  readonly colour: number;
}

/** Height of a label: its name and its value below. */
const HEIGHT = 30;

/** Names and values of lines at their right ends, moved apart where they would touch. */
export function EndLabels(props: {
  readonly labels: readonly EndLabel[];
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}): ReactElement {
  const { x, top, bottom } = props;
  const labels = [...props.labels].sort((one, other) => one.y - other.y);
  const centres = spreadApart(
    labels.map(({ y }) => y),
    labels.map(() => HEIGHT),
    top,
    bottom,
    4,
  );
  return (
    <g aria-hidden="true">
      {labels.map(({ name, value, colour, y }, index) => {
        const centre = centres[index] ?? y;
        return (
          <g key={name}>
            <circle className={`chart-dot chart-fill-${colour}`} cx={x} cy={Math.round(y * 10) / 10} r={4} />
            <text className="chart-label chart-label--strong" x={x + 10} y={centre - 2}>
              {name}
            </text>
            <text className="chart-label" x={x + 10} y={centre + 13}>
              {value}
            </text>
          </g>
        );
      })}
    </g>
  );
}

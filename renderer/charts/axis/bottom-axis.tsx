import type { ReactElement } from "react";
import type { PlotArea } from "../frame/plot-area.ts";
import type { AxisTick } from "./axis-tick.ts";

/** The horizontal axis: its line, ticks and labels, and its title some way below. */
export function BottomAxis(props: {
  readonly area: PlotArea;
  readonly ticks: readonly AxisTick[];
  readonly scale: (value: number) => number;
  readonly title: string;
  /** From the axis line down to the title's baseline. */
  readonly titleOffset?: number;
}): ReactElement {
  const { area, ticks, scale, title, titleOffset = 38 } = props;
  return (
    <g aria-hidden="true">
      <line className="chart-axis" x1={area.left} x2={area.right} y1={area.bottom + 0.5} y2={area.bottom + 0.5} />
      {ticks.map(({ value, label }) => (
        <g key={value} transform={`translate(${Math.round(scale(value)) + 0.5} ${area.bottom})`}>
          <line className="chart-axis" y2={5} />
          <text className="chart-tick" y={18} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text className="chart-axis-title" x={area.right} y={area.bottom + titleOffset} textAnchor="end">
        {title}
      </text>
    </g>
  );
}

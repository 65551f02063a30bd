import type { ReactElement } from "react";
import type { PlotArea } from "../frame/plot-area.ts";
import type { AxisTick } from "./axis-tick.ts";

/** The vertical axis: gridlines across the plot, labels at their left, and its title in words at `titleTop`. */
export function LeftAxis(props: {
  readonly area: PlotArea;
  readonly ticks: readonly AxisTick[];
  readonly scale: (value: number) => number;
  readonly title: string;
  /** Baseline of the title. */
  readonly titleTop?: number;
}): ReactElement {
  const { area, ticks, scale, title, titleTop = 12 } = props;
  return (
    <g aria-hidden="true">
      <text className="chart-axis-title" x={0} y={titleTop}>
        {title}
      </text>
      {ticks.map(({ value, label }) => (
        <g key={value} transform={`translate(0 ${Math.round(scale(value)) + 0.5})`}>
          <line className="chart-grid" x1={area.left} x2={area.right} />
          <text className="chart-tick" x={area.left - 8} dy="0.32em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

import type { ReactElement } from "react";
import type { PlotArea } from "../frame/plot-area.ts";
import type { AxisTick } from "./axis-tick.ts";

/** A line up from each tick of a horizontal axis, the one at 0 stronger. */
export const VerticalGrid = ({
  area,
  ticks,
  scale,
}: {
  readonly area: PlotArea;
  readonly ticks: readonly AxisTick[];
  readonly scale: (value: number) => number;
}): readonly ReactElement[] =>
  ticks.map(({ value }) => (
    <line
      key={value}
      className={value === 0 ? "chart-zero" : "chart-grid"}
      x1={Math.round(scale(value)) + 0.5}
      x2={Math.round(scale(value)) + 0.5}
      y1={area.top}
      y2={area.bottom}
    />
  ));

import type { ReactElement } from "react";
import type { PlotArea } from "../frame/plot-area.ts";

/** The axis of years when values stand at their ends: a tick at each end, the year's label between two. */
export function YearSpans(props: { readonly years: readonly string[]; readonly area: PlotArea }): ReactElement {
  const { years, area } = props;
  const slot = (area.right - area.left) / years.length;
  const every = Math.max(1, Math.ceil(52 / slot));
  return (
    <g aria-hidden="true">
      <line className="chart-axis" x1={area.left} x2={area.right} y1={area.bottom + 0.5} y2={area.bottom + 0.5} />
      {[...years, ""].map((year, index) => {
        const at = Math.round(area.left + index * slot) + 0.5;
        return (
          <line key={`${year} ${index}`} className="chart-axis" x1={at} x2={at} y1={area.bottom} y2={area.bottom + 5} />
        );
      })}
      {years.map((year, index) =>
        index % every === 0 ? (
          <text
            key={year}
            className="chart-tick"
            x={area.left + (index + 0.5) * slot}
            y={area.bottom + 18}
            textAnchor="middle"
          >
            {year}
          </text>
        ) : null,
      )}
      <text className="chart-axis-title" x={area.right} y={area.bottom + 38} textAnchor="end">
        Financial year
      </text>
    </g>
  );
}

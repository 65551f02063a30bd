import type { ReactElement } from "react";
import type { PlotArea } from "../frame/plot-area.ts";
import { textWidth } from "../labels/text-width.ts";
import type { CumulativeData } from "./cumulative-data.ts";

/** What is marked on a fan: the year in which half of all trials have broken even, an amount to note, and the cursor. */
export function CumulativeMarks(props: {
  readonly data: CumulativeData;
  readonly area: PlotArea;
  readonly places: readonly number[];
  readonly scale: (amount: number) => number;
  readonly active: number | undefined;
}): ReactElement {
  const { data, area, places, scale, active } = props;
  const { years, series, breakEven, level } = data;
  const year = breakEven?.medianYear === undefined ? -1 : years.indexOf(breakEven.medianYear);
  const label = `Break-even: ${years[year] ?? ""}`;
  const at = Math.round(places[year + 1] ?? 0) + 0.5;
  const isRoom = at - 6 - textWidth(label) > area.left;
  const cursor = active === undefined ? undefined : places[active + 1];
  return (
    <g aria-hidden="true">
      {year !== -1 && (
        <>
          <line className="chart-limit" x1={at} x2={at} y1={area.top - 12} y2={area.bottom} />
          <text
            className="chart-label chart-label--strong chart-label--halo"
            x={isRoom ? at - 6 : at + 6}
            y={area.top - 3}
            textAnchor={isRoom ? "end" : "start"}
          >
            {label}
          </text>
        </>
      )}
      {level !== undefined && (
        <>
          <line
            className="chart-limit chart-limit--contractCap"
            x1={area.left}
            x2={area.right}
            y1={Math.round(scale(level.amount)) + 0.5}
            y2={Math.round(scale(level.amount)) + 0.5}
          />
          <text
            className="chart-label chart-label--strong chart-label--halo"
            x={area.right - 6}
            y={scale(level.amount) - 6}
            textAnchor="end"
          >
            {level.label}
          </text>
        </>
      )}
      {cursor !== undefined && active !== undefined && (
        <>
          <line className="chart-cursor" x1={cursor} x2={cursor} y1={area.top} y2={area.bottom} />
          {series.map(({ id, p50 }, index) => (
            <circle
              key={id}
              className={`chart-dot chart-fill-${index + 1}`}
              cx={cursor}
              cy={scale(p50[active] ?? 0)}
              r={5}
            />
          ))}
        </>
      )}
    </g>
  );
}

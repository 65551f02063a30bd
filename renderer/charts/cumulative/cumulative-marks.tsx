import type { ReactElement } from "react";
import type { PlotArea } from "../frame/plot-area.ts";
import { BreakEvenMark } from "./break-even-mark.tsx";
import type { CumulativeData } from "./cumulative-data.ts";

/** What is marked on a fan: when trials break even, an amount to note, and the cursor. */
export function CumulativeMarks(props: {
  readonly data: CumulativeData;
  readonly area: PlotArea;
  readonly places: readonly number[];
  readonly scale: (amount: number) => number;
  readonly active: number | undefined;
}): ReactElement {
  const { data, area, places, scale, active } = props;
  const { series, breakEven, level } = data;
  const cursor = active === undefined ? undefined : places[active + 1];
  return (
    <g aria-hidden="true">
      {breakEven !== undefined && (
        <BreakEvenMark breakEven={breakEven} area={area} slot={(area.right - area.left) / data.years.length} />
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

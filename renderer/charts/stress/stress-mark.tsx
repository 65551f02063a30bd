import type { ReactElement } from "react";
import { fitText } from "../labels/fit-text.ts";
import type { StressRow } from "./stress-rows.ts";

/** How tall a row is. */
export const STRESS_ROW = 32;

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** One stress: its name, a line from before to after, the dot after with two standard errors to either side, and both in words. */
export function StressMark(props: {
  readonly row: StressRow;
  readonly y: number;
  readonly before: number;
  readonly labelWidth: number;
  readonly scale: (value: number) => number;
  readonly width: number;
  readonly isActive: boolean;
}): ReactElement {
  const { row, y, before, labelWidth, scale, width, isActive } = props;
  const { after, isWorse } = row;
  const fill = isWorse === undefined ? "chart-fill-neutral" : isWorse ? "chart-fill-4" : "chart-fill-2";
  const isAll = row.id === "together";
  return (
    <g aria-hidden="true">
      {isActive && <rect className="chart-highlight" y={y - STRESS_ROW / 2} width={width} height={STRESS_ROW} rx={3} />}
      <text className={`chart-label${isAll ? " chart-label--strong" : ""}`} x={0} y={y} dy="0.34em">
        {fitText(row.name, labelWidth)}
      </text>
      {after && (
        <>
          <rect
            className={fill}
            x={round(Math.min(scale(before), scale(after.value)))}
            y={y - 1.5}
            width={round(Math.abs(scale(after.value) - scale(before)))}
            height={3}
          />
          <line
            className="chart-whisker"
            x1={round(scale(after.value - 2 * after.standardError))}
            x2={round(scale(after.value + 2 * after.standardError))}
            y1={y}
            y2={y}
          />
          <circle className="chart-dot chart-fill-neutral" cx={round(scale(before))} cy={y} r={5} />
          <circle className={`chart-dot ${fill}`} cx={round(scale(after.value))} cy={y} r={6} />
        </>
      )}
      <text className="chart-label" x={width} y={y} dy="0.34em" textAnchor="end">
        {row.told}
      </text>
    </g>
  );
}

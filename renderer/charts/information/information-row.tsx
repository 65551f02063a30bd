import type { ReactElement } from "react";
import type { LearntGroup } from "#shared/analysis/information/information-document.ts";
import { fitText } from "../labels/fit-text.ts";

/** How tall a row is. */
export const INFORMATION_ROW = 30;

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** What it is worth to learn one group: a bar from nothing, and under it where the value lies in 19 cases of 20. */
export function InformationRow(props: {
  readonly group: LearntGroup;
  readonly told: string;
  readonly y: number;
  readonly labelWidth: number;
  readonly scale: (value: number) => number;
  readonly isActive: boolean;
  readonly width: number;
}): ReactElement {
  const { group, told, y, labelWidth, scale, isActive, width } = props;
  const { value, low, high, kind, label } = group;
  const [zero, end] = [scale(0), scale(value)];
  return (
    <g aria-hidden="true">
      {isActive && (
        <rect className="chart-highlight" y={y - INFORMATION_ROW / 2} width={width} height={INFORMATION_ROW} rx={3} />
      )}
      <text className="chart-label" x={labelWidth} y={y} dy="0.34em" textAnchor="end">
        {fitText(label, labelWidth)}
      </text>
      <rect
        className={`chart-bar ${kind === "input" ? "chart-fill-1" : "chart-fill-2"}`}
        x={round(zero)}
        y={y - 9}
        width={round(Math.max(1, end - zero))}
        height={13}
      />
      {high > low && (
        <line className="chart-whisker" x1={round(scale(low))} x2={round(scale(high))} y1={y + 8} y2={y + 8} />
      )}
      <text
        className={`chart-label${isActive ? "" : " chart-label--halo"}`}
        x={round(scale(Math.max(value, high)) + 8)}
        y={y}
        dy="0.34em"
      >
        {told}
      </text>
    </g>
  );
}

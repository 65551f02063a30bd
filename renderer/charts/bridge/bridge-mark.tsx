import type { ReactElement } from "react";
import { fitText } from "../labels/fit-text.ts";
import type { BridgeRow } from "./bridge-steps.ts";

/** How tall a row is: a line for the term and one for what becomes of it. */
export const BRIDGE_ROW = 46;
const BAR = 18;
/** A bar of nothing is drawn as a tick so wide. */
const LEAST = 2;

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** A step as a bar from level to level with two standard errors at its end; an end of the bridge as a dot at its level. */
export function BridgeMark(props: {
  readonly row: BridgeRow;
  readonly number: number;
  readonly isLast: boolean;
  readonly y: number;
  readonly labelWidth: number;
  readonly scale: (value: number) => number;
  readonly isActive: boolean;
  readonly width: number;
}): ReactElement {
  const { row, number, isLast, y, labelWidth, scale, isActive, width } = props;
  const isEnd = row.kind === "end";
  const name = isEnd ? row.label : `${number}  ${row.label}`;
  const [from, to] = [row.from, row.to].map((value) => (value === undefined ? undefined : scale(value)));
  const fill = (row.to ?? 0) < (row.from ?? 0) ? "chart-fill-4" : "chart-fill-2";
  const reach = row.to === undefined ? 0 : Math.abs(scale(row.to + 2 * row.standardError) - scale(row.to));
  const right = Math.max(from ?? 0, (to ?? labelWidth + 12) + (isEnd ? 6 : reach));
  return (
    <g aria-hidden="true">
      {isActive && <rect className="chart-highlight" y={y - BRIDGE_ROW / 2} width={width} height={BRIDGE_ROW} rx={3} />}
      <text className={`chart-label${isEnd ? " chart-label--strong" : ""}`} x={0} y={isEnd ? y : y - 8} dy="0.34em">
        {fitText(name, labelWidth)}
      </text>
      {!isEnd && (
        <text className="chart-label chart-label--muted" x={0} y={y + 8} dy="0.34em">
          {fitText(row.detail, labelWidth, 11)}
        </text>
      )}
      {!isLast && to !== undefined && (
        <line
          className="chart-leader"
          x1={round(to)}
          x2={round(to)}
          y1={isEnd ? y : y + BAR / 2}
          y2={y + BRIDGE_ROW - BAR / 2}
        />
      )}
      {isEnd && to !== undefined && <circle className="chart-dot chart-fill-1" cx={round(to)} cy={y} r={6} />}
      {!isEnd && from !== undefined && to !== undefined && (
        <rect
          className={`chart-bar ${fill}`}
          x={round(Math.min(from, to) - (Math.abs(to - from) < LEAST ? LEAST / 2 : 0))}
          y={y - BAR / 2}
          width={round(Math.max(LEAST, Math.abs(to - from)))}
          height={BAR}
        />
      )}
      {reach >= 1 && to !== undefined && (
        <line className="chart-whisker" x1={round(to - reach)} x2={round(to + reach)} y1={y} y2={y} />
      )}
      <text
        className={`chart-label${isEnd ? " chart-label--strong" : ""}${isActive ? "" : " chart-label--halo"}`}
        x={round(right + 8)}
        y={y}
        dy="0.34em"
      >
        {row.told}
      </text>
    </g>
  );
}

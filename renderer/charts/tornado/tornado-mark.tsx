import type { ReactElement } from "react";
import { controlWords } from "#shared/analysis/tornado/who-controls.ts";
import { RowName } from "./row-name.tsx";
import type { TornadoRow } from "./tornado-rows.ts";

const BAR = 18;
/** An end that moves nothing is drawn as a tick so wide. */
const LEAST = 2;

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

interface EndProps {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
  readonly className: string;
}

const End = ({ from, to, top, height, className }: EndProps): ReactElement => (
  <rect
    className={className}
    x={round(Math.min(from, to) - (Math.abs(to - from) < LEAST ? LEAST / 2 : 0))}
    y={top}
    width={round(Math.max(LEAST, Math.abs(to - from)))}
    height={height}
  />
);

/** How the two ends of an input look: its P10 light with an outline, its P90 dark. */
export const lowEnd = "chart-bar chart-soft-1 chart-stroke-1";
export const highEnd = "chart-bar chart-fill-1 chart-stroke-1";

/** An input's bar: from the expected figure to the figure at either end, with the input's own value beside each end. */
export function TornadoMark(props: {
  readonly row: TornadoRow;
  readonly y: number;
  readonly expected: number;
  readonly labelWidth: number;
  readonly scale: (value: number) => number;
  /** Whether to say whose hands it is in. */
  readonly hasHand: boolean;
  readonly isActive: boolean;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const { row, y, expected, labelWidth, scale, hasHand, isActive, width, height } = props;
  const middle = scale(expected);
  const [low, high] = [row.bar.low, row.bar.high].map((end) => scale(end?.value ?? expected)) as [number, number];
  // Both ends on one side of what is expected lie under each other instead of over.
  const sameSide = (low - middle) * (high - middle) > 0;
  const tall = sameSide ? BAR / 2 : BAR;
  const [lowLeft, left, right] = [low <= high, Math.min(low, high, middle), Math.max(low, high, middle)];
  const label = `chart-label${isActive ? "" : " chart-label--halo"}`;
  return (
    <g aria-hidden="true">
      {isActive && <rect className="chart-highlight" y={y - height / 2} width={width} height={height} rx={3} />}
      <RowName name={row.input.name} detail={hasHand ? controlWords(row.input.control) : ""} y={y} width={labelWidth} />
      <End from={middle} to={low} top={y - BAR / 2} height={tall} className={lowEnd} />
      <End from={middle} to={high} top={sameSide ? y : y - BAR / 2} height={tall} className={highEnd} />
      <text className={label} x={round(left - 6)} y={y} dy="0.34em" textAnchor="end">
        {lowLeft ? row.ends.low : row.ends.high}
      </text>
      <text className={label} x={round(right + 6)} y={y} dy="0.34em">
        {lowLeft ? row.ends.high : row.ends.low}
      </text>
      <text className="chart-label chart-label--strong" x={width} y={y} dy="0.34em" textAnchor="end">
        {row.swing}
      </text>
    </g>
  );
}

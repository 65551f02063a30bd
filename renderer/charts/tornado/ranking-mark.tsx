import type { ReactElement } from "react";
import type { VarianceShare } from "#shared/stats/sobol-shares.ts";
import { shareInterval, shareWords } from "#shared/analysis/tornado/tornado-words.ts";
import { textWidth } from "../labels/text-width.ts";
import { RowName } from "./row-name.tsx";
import type { RankingRow } from "./ranking-rows.ts";

const BAR = 16;

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** How a share alone and a share in all look. */
export const aloneDot = "chart-dot chart-fill-1";
export const inAllBar = "chart-bar chart-soft-1 chart-stroke-1";

const Whisker = (props: {
  readonly share: VarianceShare;
  readonly y: number;
  readonly scale: (value: number) => number;
}): ReactElement => {
  const [from, to] = shareInterval(props.share).map((end) => round(props.scale(end)));
  return <line className="chart-whisker" x1={from} x2={to} y1={props.y} y2={props.y} />;
};

/** A group's share in all as a bar and alone as a dot, each with its interval. */
export function RankingMark(props: {
  readonly row: RankingRow;
  readonly y: number;
  readonly labelWidth: number;
  readonly scale: (value: number) => number;
  /** Whether to say whose hands it is in. */
  readonly hasHand: boolean;
  readonly isActive: boolean;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const { row, y, labelWidth, scale, hasHand, isActive, width, height } = props;
  const { first, total } = row.shares;
  const inAll = shareWords(total);
  return (
    <g aria-hidden="true">
      {isActive && <rect className="chart-highlight" y={y - height / 2} width={width} height={height} rx={3} />}
      <RowName name={row.group.name} detail={hasHand ? row.hand : ""} y={y} width={labelWidth} />
      <rect
        className={inAllBar}
        x={scale(0)}
        y={y - BAR / 2}
        width={round(Math.max(1, scale(total.share) - scale(0)))}
        height={BAR}
      />
      <Whisker share={total} y={y + 4} scale={scale} />
      <Whisker share={first} y={y - 4} scale={scale} />
      <circle className={aloneDot} cx={round(scale(first.share))} cy={y - 4} r={5} />
      <text className="chart-label chart-label--strong" x={width} y={y} dy="0.34em" textAnchor="end">
        {inAll}
      </text>
      <text
        className="chart-label chart-label--muted"
        x={width - textWidth("100%") - 14}
        y={y}
        dy="0.34em"
        textAnchor="end"
      >
        {shareWords(first)}
      </text>
    </g>
  );
}

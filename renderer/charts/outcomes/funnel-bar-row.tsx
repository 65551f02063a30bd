import type { ReactElement } from "react";
import { funnelValue } from "#shared/headlines/captions/outcomes-funnel-caption.ts";
import type { FunnelBar } from "#shared/headlines/captions/outcomes-funnel-data.ts";

const fills: Readonly<Record<FunnelBar["kind"], string>> = {
  counterfactual: "chart-fill-neutral",
  achieved: "chart-fill-1",
  additional: "chart-fill-2",
  paid: "chart-fill-6",
};

/** One bar with its name at the left, its line from P10 to P90, and its value at the right. Harm has its own colour. */
export function FunnelBarRow(props: {
  readonly bar: FunnelBar;
  readonly y: number;
  readonly labelRight: number;
  readonly scale: (value: number) => number;
  readonly isActive: boolean;
  readonly width: number;
  readonly withRange: boolean;
}): ReactElement {
  const { bar, y, labelRight, scale, isActive, width, withRange } = props;
  const { mean, percentiles } = bar.statistics;
  const zero = scale(0);
  const end = scale(mean);
  const [from, to] = [scale(percentiles.p10), scale(percentiles.p90)];
  const fill = bar.kind === "additional" && mean < 0 ? "chart-fill-harm" : fills[bar.kind];
  return (
    <g aria-hidden="true">
      {isActive && <rect className="chart-highlight" y={y - 13} width={width} height={26} rx={3} />}
      <text className="chart-label" x={labelRight} y={y} dy="0.34em" textAnchor="end">
        {bar.label}
      </text>
      <rect
        className={`chart-bar ${fill}`}
        x={round(Math.min(zero, end))}
        y={y - 8}
        width={round(Math.max(1, Math.abs(end - zero)))}
        height={10}
      />
      {to - from >= 1 && (
        <>
          <line className="chart-whisker" x1={round(from)} x2={round(to)} y1={y + 6} y2={y + 6} />
          {[from, to].map((x, index) => (
            <line key={index} className="chart-whisker" x1={round(x)} x2={round(x)} y1={y + 3} y2={y + 9} />
          ))}
        </>
      )}
      <text
        className={`chart-label ${isActive ? "" : "chart-label--halo"}`}
        x={round(Math.max(zero, end, to) + 8)}
        y={y}
        dy="0.34em"
      >
        {funnelValue(bar, withRange)}
      </text>
    </g>
  );
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

import type { ReactElement } from "react";
import type { HistogramBin } from "./histogram-bins.ts";

/** A bin and where it is drawn. */
export interface HistogramBar extends HistogramBin {
  readonly span: readonly [number, number];
}

/** Bars from the axis up. What lies right of `splitAt` has the colour of trouble; a bar across it has both. */
export function HistogramBars(props: {
  readonly bars: readonly HistogramBar[];
  readonly active: number | undefined;
  readonly scale: (share: number) => number;
  readonly splitAt?: number | undefined;
  readonly bottom: number;
  /** Class of a bar left of the split, and of one right of it. */
  readonly fills?: readonly [string, string];
}): ReactElement {
  const { bars, active, scale, splitAt = Number.POSITIVE_INFINITY, bottom } = props;
  const [before, beyond] = props.fills ?? ["chart-fill-1", "chart-fill-4"];
  return (
    <g aria-hidden="true">
      {bars.map((bar, index) => {
        const { span, share } = bar;
        const [from, to] = span;
        if (share === 0) return null;
        // At least one pixel: a rare trial is not no trial.
        const top = Math.min(scale(share), bottom - 1);
        // A point has one amount and so one side; only a range can lie on both.
        const isPoint = bar.from === bar.to;
        const split = isPoint ? ((from + to) / 2 > splitAt ? from : to) : Math.min(to, Math.max(from, splitAt));
        const dimmed = active !== undefined && active !== index ? " chart-bar--dimmed" : "";
        const part = (left: number, right: number, fill: string): ReactElement | null =>
          right - left < 0.01 ? null : (
            <rect
              className={`chart-bar ${fill}${dimmed}`}
              x={round(left)}
              y={round(top)}
              width={round(right - left)}
              height={round(bottom - top)}
            />
          );
        return (
          <g key={from}>
            {part(from, split, before)}
            {part(split, to, beyond)}
          </g>
        );
      })}
    </g>
  );
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

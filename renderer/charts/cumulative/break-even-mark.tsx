import type { ReactElement } from "react";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import type { PlotArea } from "../frame/plot-area.ts";
import { textWidth } from "../labels/text-width.ts";
import type { PlacedBreakEven } from "./cumulative-data.ts";

/**
 * The month by which half of all trials have broken even as a line across the picture, and above it a span from the month by
 * which 1 trial in 10 has to that of 9 in 10, open on the right where so many never do.
 */
export function BreakEvenMark(props: {
  readonly breakEven: PlacedBreakEven;
  readonly area: PlotArea;
  /** Width of a financial year. */
  readonly slot: number;
}): ReactElement | null {
  const { breakEven, area, slot } = props;
  const { p10Month, p50Month, p90Month, startMonth, place } = breakEven;
  if (p50Month === undefined) return null;
  const at = (month: number): number => Math.round(area.left + place(month) * slot) + 0.5;
  const middle = at(p50Month);
  const label = `Break-even: ${calendarMonth(p50Month, startMonth)}`;
  const isRoom = middle - 6 - textWidth(label) > area.left;
  const y = area.top + 5.5;
  const [from, to] = [
    p10Month === undefined ? middle : at(p10Month),
    p90Month === undefined ? area.right : at(p90Month),
  ];
  return (
    <>
      <line className="chart-limit" x1={middle} x2={middle} y1={area.top - 12} y2={area.bottom} />
      {to > from && (
        <>
          <line className="chart-whisker" x1={from} x2={to} y1={y} y2={y} />
          <line className="chart-whisker" x1={from} x2={from} y1={y - 4} y2={y + 4} />
          {p90Month !== undefined && <line className="chart-whisker" x1={to} x2={to} y1={y - 4} y2={y + 4} />}
        </>
      )}
      <text
        className="chart-label chart-label--strong chart-label--halo"
        x={isRoom ? middle - 6 : middle + 6}
        y={area.top - 3}
        textAnchor={isRoom ? "end" : "start"}
      >
        {label}
      </text>
    </>
  );
}

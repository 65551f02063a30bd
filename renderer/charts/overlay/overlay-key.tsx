import type { ReactElement } from "react";
import { textWidth } from "../labels/text-width.ts";

interface OverlayKeyProps {
  readonly under: string;
  readonly over: string;
  readonly width: number;
}

const short = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name);

/** Which of the two is the bars, and which the line. */
export function OverlayKey({ under, over, width }: OverlayKeyProps): ReactElement {
  const second = 26 + textWidth(short(under)) + 24;
  return (
    <g aria-hidden="true" transform={`translate(${Math.max(0, width - second - 30 - textWidth(short(over)) - 12)} 4)`}>
      <rect className="chart-overlay-under" x={0} y={0} width={18} height={12} />
      <text className="chart-label" x={24} y={10}>
        {short(under)}
      </text>
      <line className="chart-overlay-over" x1={second} x2={second + 22} y1={6} y2={6} />
      <text className="chart-label" x={second + 28} y={10}>
        {short(over)}
      </text>
    </g>
  );
}

import type { ReactElement } from "react";
import { textWidth } from "../labels/text-width.ts";

/** The heading of a section of rows: whose hands they are in, and what that makes. */
export function SectionHead(props: {
  readonly name: string;
  readonly detail: string;
  readonly y: number;
}): ReactElement {
  const { name, detail, y } = props;
  return (
    <g aria-hidden="true">
      <text className="chart-label chart-label--strong" x={0} y={y} dy="0.34em">
        {name}
      </text>
      <text className="chart-label chart-label--muted" x={textWidth(name) + 10} y={y} dy="0.34em">
        {detail}
      </text>
    </g>
  );
}

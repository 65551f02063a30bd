import type { ReactElement } from "react";
import type { PlotArea } from "../frame/plot-area.ts";
import { type LabelPlace, placeLabels } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

/** A vertical line to draw, and what stands at its top. */
export interface LimitLine {
  readonly id: string;
  readonly x: number;
  readonly label: string;
  readonly tone?: "warn" | undefined;
}

/** Height of a row of labels. */
export const limitRowHeight = 18;

/** Where the labels go; ask before the plot's top is fixed, since it depends on the number of rows. */
export function limitPlaces(lines: readonly LimitLine[], left: number, right: number): readonly LabelPlace[] {
  return placeLabels(
    lines.map(({ x, label }) => ({ x, width: textWidth(label) })),
    left,
    right,
  );
}

/** How many rows the places take. */
export const limitRows = (places: readonly LabelPlace[]): number =>
  places.reduce((rows, { row }) => Math.max(rows, row + 1), 0);

/** Where a limit's line begins: at its label. */
export const limitLineTop = (place: LabelPlace | undefined, area: PlotArea): number =>
  area.top - 15 - (place?.row ?? 0) * limitRowHeight;

/** Limit lines down the plot with their labels in rows above it. */
export function LimitLines(props: {
  readonly lines: readonly LimitLine[];
  readonly places: readonly LabelPlace[];
  readonly area: PlotArea;
}): ReactElement {
  return (
    <g aria-hidden="true">
      {props.lines.map(({ id, x, label, tone }, index) => {
        const { row, anchor } = props.places[index] ?? { row: 0, anchor: "start" };
        const top = props.area.top - 4 - row * limitRowHeight;
        const at = Math.round(x) + 0.5;
        return (
          <g key={id}>
            <line
              className={`chart-limit chart-limit--${id}`}
              x1={at}
              x2={at}
              y1={limitLineTop(props.places[index], props.area)}
              y2={props.area.bottom}
            />
            <text
              className={`chart-label ${tone === "warn" ? "chart-label--warn" : "chart-label--strong"}`}
              x={anchor === "start" ? at + 5 : at - 5}
              y={top}
              textAnchor={anchor}
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

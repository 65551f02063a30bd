import type { ReactElement } from "react";
import { fitText } from "../labels/fit-text.ts";

/** The name of a row, and below it, smaller, whose hands it is in where that is told. */
export function RowName(props: {
  readonly name: string;
  readonly detail: string;
  /** The middle of the row. */
  readonly y: number;
  readonly width: number;
}): ReactElement {
  const { name, detail, y, width } = props;
  return (
    <>
      <text className="chart-label" x={0} y={detail === "" ? y : y - 7} dy="0.34em">
        {fitText(name, width)}
      </text>
      {detail !== "" && (
        <text className="chart-label chart-label--muted" x={0} y={y + 8} dy="0.34em" fontSize={11}>
          {detail}
        </text>
      )}
    </>
  );
}

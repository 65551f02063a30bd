import type { ReactElement } from "react";

/** What stands in a chart's place when there is nothing to draw, and why. */
export const ChartEmpty = ({ reason }: { readonly reason: string }): ReactElement => (
  <p className="chart__empty">{reason}</p>
);

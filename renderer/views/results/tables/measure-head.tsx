import type { ReactElement } from "react";
import { percentileColumns } from "./percentile-columns.ts";

/** The headings of a table of measures. `between` stand before the mean. */
export function MeasureHead(props: {
  readonly first: string;
  readonly between?: readonly string[];
  readonly mean?: string;
}): ReactElement {
  const { first, between = [], mean = "Mean" } = props;
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {[...between, mean, "±", ...percentileColumns.map((key) => key.toUpperCase())].map((name) => (
          <th key={name} scope="col" className="number">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

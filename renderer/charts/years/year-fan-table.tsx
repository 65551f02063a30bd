import type { ReactElement } from "react";
import { wholeMoney } from "../../format/whole-money.ts";
import { NumberTable } from "../frame/number-table.tsx";
import type { YearFanData } from "./year-fan-data.ts";

/** The years as a table: a row for each series and year. */
export function YearFanTable({ years, series, currency }: YearFanData): ReactElement {
  return (
    <NumberTable
      caption={`${series.map(({ label }) => label).join(" and ")} by financial year`}
      columns={["Year", "P5", "P25", "P50", "P75", "P95", "Mean"]}
      rows={series.flatMap((one) =>
        years.map((year, index) => [
          series.length > 1 ? `${one.label}, ${year}` : year,
          ...[one.p5, one.p25, one.p50, one.p75, one.p95, one.mean].map((values) =>
            wholeMoney(values[index], currency),
          ),
        ]),
      )}
    />
  );
}

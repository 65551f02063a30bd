import type { ReactElement } from "react";
import { wholeMoney } from "#shared/format/whole-money.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { type YearFanData, yearFanTitle } from "#shared/headlines/captions/year-fan-data.ts";

/** The years as a table: a row for each series and year. */
export function YearFanTable(data: YearFanData): ReactElement {
  const { years, series, currency } = data;
  return (
    <NumberTable
      caption={yearFanTitle(data)}
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

import type { ReactElement } from "react";
import { chance } from "#shared/format/chance.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import { NumberTable } from "../frame/number-table.tsx";
import type { CumulativeData } from "./cumulative-data.ts";
import { brokenEven } from "./cumulative-text.ts";

/** The sums as a table: a row for the end of each year. */
export function CumulativeTable({ title, years, series, currency, breakEven }: CumulativeData): ReactElement {
  const name = (text: string): string => (series.length > 1 ? `${text} ` : "");
  const share = breakEven === undefined ? [] : [breakEven.shareByYear];
  const heading = breakEven === undefined ? [] : [brokenEven[breakEven.id]];
  return (
    <NumberTable
      caption={`${title}, at the end of each financial year`}
      columns={[
        "Year",
        ...series.flatMap(({ label }) => ["P5", "P25", "P50", "P75", "P95"].map((key) => `${name(label)}${key}`)),
        ...heading.map((words) => `Trials in which ${words}`),
      ]}
      rows={years.map((year, index) => [
        year,
        ...series.flatMap(({ p5, p25, p50, p75, p95 }) =>
          [p5, p25, p50, p75, p95].map((amounts) => wholeMoney(amounts[index], currency)),
        ),
        ...share.map((shares) => chance(shares[index])),
      ])}
    />
  );
}

import type { ReactElement } from "react";
import { people } from "#shared/format/people.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { funnelRows } from "./funnel-rows.ts";
import type { OutcomesFunnelData } from "#shared/headlines/captions/outcomes-funnel-data.ts";

/** The outcomes as a table: a row for each bar. */
export function OutcomesFunnelTable(data: OutcomesFunnelData): ReactElement {
  return (
    <NumberTable
      caption="Outcomes achieved, additional and paid for"
      columns={["Outcome", "Mean", "P10", "P50", "P90"]}
      rows={funnelRows(data).rows.map(({ outcome, bar: { label, statistics } }) => [
        `${outcome}: ${label.toLowerCase()}`,
        people(statistics.mean, 1),
        people(statistics.percentiles.p10),
        people(statistics.percentiles.p50),
        people(statistics.percentiles.p90),
      ])}
    />
  );
}

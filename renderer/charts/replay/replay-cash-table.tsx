import type { ReactElement } from "react";
import type { ReplayedMonth } from "#shared/analysis/replay/replay-document.ts";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import type { ScenarioMark } from "#shared/model/result.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { movingMonths } from "./cash-rows.ts";

const columns = [
  ["payments", "Payments"],
  ["drawn", "Capital drawn"],
  ["costs", "Costs"],
  ["toInvestors", "To investors"],
  ["toProvider", "To provider"],
  ["toCommissioner", "To commissioner"],
  ["balance", "Balance"],
] as const;

/** The account of one future, a line a month. */
export function ReplayCashTable(props: {
  readonly months: readonly ReplayedMonth[];
  readonly scenario: ScenarioMark;
}): ReactElement {
  const { currency, startMonth } = props.scenario;
  return (
    <NumberTable
      caption="Cash of the contract holder’s account"
      columns={["Month", ...columns.map(([, name]) => name)]}
      rows={movingMonths(props.months).map((row) => [
        calendarMonth(row.month, startMonth),
        ...columns.map(([field]) => ({ text: wholeMoney(row[field], currency), value: row[field] })),
      ])}
    />
  );
}

import type { ReactElement } from "react";
import type { ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { movingMonths } from "./paid-by-month-data.ts";

/** Payments by the end of each month as a table. */
export function PaidByMonthTable({ document }: { readonly document: ReForecastDocument }): ReactElement {
  const { currency, startMonth } = document.scenario;
  const money = (value: number | undefined) => ({
    text: value === undefined ? "" : shortMoney(value, currency),
    value,
  });
  return (
    <NumberTable
      caption="Paid by the end of each month"
      columns={["Month", "Paid", "Forecast", "1 in 10 below", "1 in 10 above", "Plan", "Plan P10", "Plan P90"]}
      rows={movingMonths(document).map(({ month, paid, forecast, plan }) => [
        calendarMonth(month, startMonth),
        ...[paid, forecast.mean, forecast.p10, forecast.p90, plan.mean, plan.p10, plan.p90].map(money),
      ])}
    />
  );
}

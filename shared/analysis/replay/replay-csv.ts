import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import { calendarMonth } from "../../format/calendar-month.ts";
import type { ReplayDocument } from "./replay-document.ts";

/** The account of a replayed trial month by month as CSV. */
export function replayCashCsv({ told, scenario }: ReplayDocument): string {
  const columns = ["payments", "drawn", "costs", "toInvestors", "toProvider", "toCommissioner", "balance"] as const;
  return [
    BYTE_ORDER_MARK + csvLine(["month", "calendar_month", ...columns]),
    ...(told?.months ?? []).map((row) =>
      csvLine([row.month, calendarMonth(row.month, scenario.startMonth), ...columns.map((column) => row[column])]),
    ),
  ].join("");
}

/** What each rule of a replayed trial paid as CSV. */
export const replayRulesCsv = ({ told }: ReplayDocument): string =>
  [
    BYTE_ORDER_MARK + csvLine(["rule", "name", "claims", "before_caps", "withheld", "paid"]),
    ...(told?.rules ?? []).map(({ rule, name, claims, beforeCaps, withheld, paid }) =>
      csvLine([rule, name, claims, beforeCaps, withheld, paid]),
    ),
  ].join("");

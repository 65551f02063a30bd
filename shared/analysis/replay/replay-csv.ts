import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import { calendarMonth } from "../../format/calendar-month.ts";
import type { ReplayDocument } from "./replay-document.ts";

type Columns<Name extends string> = readonly (readonly [name: Name, unit: string, meaning: string])[];

const amounts = [
  ["payments", "money", "Paid for outcomes and fees, into the contract's account"],
  ["drawn", "money", "Capital drawn"],
  ["costs", "money", "The contract's own costs"],
  ["toInvestors", "money", "To investors: fees, coupons, principal, surplus"],
  ["toProvider", "money", "To the provider: what it is paid and its surplus"],
  ["toCommissioner", "money", "Surplus to the commissioner"],
  ["balance", "money", "Of the account at the end of the month; below 0 while it runs short"],
] as const satisfies Columns<string>;

const cashColumns: Columns<string> = [
  ["month", "", "Month of the deal, counted from 0"],
  ["calendar_month", "", "The same month in words"],
  ...amounts,
];

const ruleColumns: Columns<string> = [
  ["rule", "", "Id of the rule, or service-fee or planned-payments"],
  ["name", "", "Name of the rule"],
  ["claims", "count", "Claims made under it"],
  ["before_caps", "money", "What they come to before caps"],
  ["withheld", "money", "What caps withhold of that"],
  ["paid", "money", "What is paid"],
];

const head = (columns: Columns<string>): string => BYTE_ORDER_MARK + csvLine(columns.map(([name]) => name));

/** The account of a replayed trial month by month as CSV. */
export const replayCashCsv = ({ told, scenario }: ReplayDocument): string =>
  [
    head(cashColumns),
    ...(told?.months ?? []).map((row) =>
      csvLine([row.month, calendarMonth(row.month, scenario.startMonth), ...amounts.map(([column]) => row[column])]),
    ),
  ].join("");

/** What each rule of a replayed trial paid as CSV. */
export const replayRulesCsv = ({ told }: ReplayDocument): string =>
  [
    head(ruleColumns),
    ...(told?.rules ?? []).map(({ rule, name, claims, beforeCaps, withheld, paid }) =>
      csvLine([rule, name, claims, beforeCaps, withheld, paid]),
    ),
  ].join("");

/** What each column of both means, as a CSV of its own. */
export const replayDictionaryCsv = (): string =>
  [
    BYTE_ORDER_MARK + csvLine(["file", "column", "unit", "meaning"]),
    ...cashColumns.map((column) => csvLine(["replay-cash.csv", ...column])),
    ...ruleColumns.map((column) => csvLine(["replay-rules.csv", ...column])),
  ].join("");

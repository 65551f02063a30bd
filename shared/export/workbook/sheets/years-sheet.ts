import type { YearlySeries } from "../../../model/result-pictures.ts";
import type { Sheet } from "../cells/sheet.ts";
import { TableSheet, type TableColumn } from "../cells/table-sheet.ts";
import type { WorkbookContent } from "./workbook-content.ts";

const columns: readonly TableColumn[] = [
  { name: "Figure", width: 40 },
  { name: "Financial year", width: 14 },
  { name: "Mean", width: 16, shown: "money" },
  { name: "P5", width: 16, shown: "money" },
  { name: "P25", width: 16, shown: "money" },
  { name: "P50 (median)", width: 16, shown: "money" },
  { name: "P75", width: 16, shown: "money" },
  { name: "P95", width: 16, shown: "money" },
];

const CHART_ROWS = 18;
/** Columns to the left of a picture. */
const CHART_COLUMN = columns.length + 1;
const MEAN = "12436D";
/** Of the percentiles on either side. */
const EDGE = "2073BC";

/** A block of rows a figure, a row a year, with a picture beside it. */
function writeSeries(
  table: TableSheet,
  { label, mean, p5, p25, p50, p75, p95 }: YearlySeries,
  years: readonly string[],
  currency: string,
): void {
  const first = table.next;
  years.forEach((year, at) => table.row(columns, [label, year, mean[at], p5[at], p25[at], p50[at], p75[at], p95[at]]));
  const last = table.next - 1;
  const { sheet } = table;
  const series = (name: string, column: number, colour: string, dashed = false) => ({
    name,
    values: sheet.addressDown(column, first, last),
    colour,
    dashed,
  });
  sheet.charts.push({
    kind: "line",
    title: `${label}, by financial year`,
    axis: currency,
    shown: "wholeMoney",
    categories: sheet.addressDown(1, first, last),
    series: [series("Mean", 2, MEAN), series("P5", 3, EDGE, true), series("P95", 7, EDGE, true)],
    at: { row: first, column: CHART_COLUMN, rows: CHART_ROWS, columns: 8 },
  });
  table.skip(Math.max(1, CHART_ROWS + 1 - years.length));
}

/** Figures by financial year and percentile. */
export function yearsSheet({ result }: WorkbookContent): Sheet {
  const table = new TableSheet(
    "Years",
    "By financial year",
    "What falls in each financial year, over all trials. Percentiles of years do not add up to percentiles of totals: a good year may follow a bad one.",
  );
  table.head(columns, 2);
  for (const series of result.yearly) writeSeries(table, series, result.years, result.scenario.currency);
  return table.sheet;
}

/** Sums from the start to the end of each year: cash as it builds up, and when savings overtake it. */
export function cashSheet({ result }: WorkbookContent): Sheet {
  const table = new TableSheet(
    "Cash",
    "Cash since the start",
    "Sums from the service start up to the end of each financial year, worked out in each trial. The month-by-month cash of the expected case stands on the sheet Base case capital.",
  );
  table.head(columns, 2);
  for (const series of result.cumulative) writeSeries(table, series, result.years, result.scenario.currency);
  const share: TableColumn[] = [
    { name: "Break-even", width: 40 },
    { name: "Financial year", width: 14 },
    { name: "Share of trials by then", width: 16, shown: "rate" },
    { name: "Standard error", width: 16, shown: "rate" },
  ];
  table.head(share);
  for (const { label, shareByYear, standardErrors } of result.breakEven)
    result.years.forEach((year, at) => table.row(share, [label, year, shareByYear[at], standardErrors[at]]));
  return table.sheet;
}

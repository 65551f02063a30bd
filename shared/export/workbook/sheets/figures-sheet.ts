import { toldMean } from "../../../headlines/told-estimate.ts";
import type { MeasureGroup, MeasureSummary } from "../../../model/result.ts";
import type { Cell, Sheet } from "../cells/sheet.ts";
import { TableSheet, type Entry, type TableColumn } from "../cells/table-sheet.ts";
import { measureUnitWords, shownMeasure } from "./shown-units.ts";
import type { WorkbookContent } from "./workbook-content.ts";

/** What groups of measures are called. */
const groupNames: Readonly<Record<MeasureGroup, string>> = {
  payments: "Payments",
  paymentsByRule: "Payments by rule",
  paymentsByPayer: "Payments by payer",
  withheld: "Withheld by caps",
  people: "People",
  outcomes: "Outcomes",
  savings: "Savings",
  savingsByHolder: "Savings by budget holder",
  position: "Positions",
  investor: "Investor",
  provider: "Provider",
  account: "Contract account",
};

export const figureColumns: readonly TableColumn[] = [
  { name: "Figure", width: 56 },
  { name: "Unit", width: 20 },
  { name: "Mean, as told", width: 16 },
  { name: "Its error", width: 12 },
  { name: "Mean", width: 16 },
  { name: "Standard error", width: 14 },
  { name: "P5", width: 16 },
  { name: "P10", width: 16 },
  { name: "P25", width: 16 },
  { name: "P50 (median)", width: 16 },
  { name: "P75", width: 16 },
  { name: "P90", width: 16 },
  { name: "P95", width: 16 },
  { name: "Least", width: 16 },
  { name: "Greatest", width: 16 },
  { name: "Trials in which it exists", width: 14 },
  { name: "Name in data files", width: 40 },
];

/** A measure as a row of such a table: as screens tell it, then every number in full. */
export function figureRow(measure: MeasureSummary, { result }: WorkbookContent): readonly Entry[] {
  const { id, label, unit, trials, statistics } = measure;
  const told = toldMean(measure, result.scenario);
  const units = measureUnitWords(unit, result.scenario.currency);
  const shown = (value: number): Cell => ({ value, shown: shownMeasure[unit] });
  const count: Cell = { value: trials, shown: "count" };
  if (!statistics) return [label, units, told.value, told.error, ...Array<undefined>(11).fill(undefined), count, id];
  const { mean, standardErrorOfMean, minimum, maximum, percentiles: p } = statistics;
  const numbers = [mean, standardErrorOfMean, p.p5, p.p10, p.p25, p.p50, p.p75, p.p90, p.p95, minimum, maximum];
  return [label, units, told.value, told.error, ...numbers.map(shown), count, id];
}

/** Every measure of the result by percentile, group by group. */
export function figuresSheet(content: WorkbookContent): Sheet {
  const table = new TableSheet(
    "Figures",
    "Every figure, by percentile",
    "Over the trials in which a figure exists. Means are told with the digits that their Monte Carlo error has earned; the columns after that hold every digit. Percentiles: Hyndman–Fan type 7.",
  );
  table.head(figureColumns);
  const groups = Object.keys(groupNames) as MeasureGroup[];
  for (const group of groups) {
    const measures = content.result.measures.filter((measure) => measure.group === group);
    if (measures.length === 0) continue;
    table.row(figureColumns, [groupNames[group]], "section");
    for (const measure of measures) table.row(figureColumns, figureRow(measure, content));
  }
  return table.sheet;
}

import { controlWords } from "../../../analysis/tornado/who-controls.ts";
import { measureNames as names } from "../../../model/measure-names.ts";
import type { Cell, Sheet } from "../cells/sheet.ts";
import { TableSheet, type TableColumn } from "../cells/table-sheet.ts";
import { inputTenths } from "./input-tenths.ts";
import { figureUnitWords } from "./unit-words.ts";
import { measureUnitWords, shownMeasure } from "./shown-units.ts";
import type { WorkbookContent } from "./workbook-content.ts";

const FIGURES = [
  names.paymentsTotal,
  names.commissionerNetPresentValue,
  names.investorIrr,
  names.providerMargin,
] as const;

const columns: readonly TableColumn[] = [
  { name: "Figure", width: 46 },
  { name: "Input", width: 60 },
  { name: "In whose hands", width: 16 },
  { name: "Input’s unit", width: 12 },
  { name: "Input’s P10", width: 14, shown: "number" },
  { name: "Input’s P90", width: 14, shown: "number" },
  { name: "Figure’s unit", width: 12 },
  { name: "Figure where the input is in its lowest tenth", width: 18 },
  { name: "Figure where it is in its highest tenth", width: 18 },
  { name: "Difference", width: 16 },
  { name: "Rank correlation", width: 14, shown: "factor" },
  { name: "Its standard error", width: 14, shown: "factor" },
];
const [DIFFERENCE, INPUT] = [9, 1];
const CHART_COLUMN = columns.length + 1;
const CHART_ROWS = 18;
/** Bars that a picture has room for. */
const MOST_BARS = 10;

/** Which uncertain inputs go with which figures, from the trials of the run. */
export function sensitivitySheet(content: WorkbookContent): Sheet {
  const table = new TableSheet(
    "Sensitivity",
    "What goes with what",
    "Means of a figure over the tenth of trials in which an input came out lowest, and highest; and Spearman’s rank correlation. From the trials of this run (the first 20,000 at most): where inputs move together, one may show what another does. The app’s page “What matters” holds each input still in turn.",
  );
  table.head(columns, 2);
  for (const [id, rows] of inputTenths(content, FIGURES)) {
    const measure = content.result.measures.find((each) => each.id === id);
    if (!measure || rows.length === 0) continue;
    const first = table.next;
    for (const { input, lowest, highest, correlation } of rows) {
      const shown = (value: number): Cell => ({ value, shown: shownMeasure[measure.unit] });
      const own = (value: number): Cell => ({ value, shown: input.unit === "percent" ? "rate" : "number" });
      table.row(columns, [
        measure.label,
        input.name,
        controlWords(input.control),
        figureUnitWords(input.unit, content.scenario.deal.currency),
        own(input.p10),
        own(input.p90),
        measureUnitWords(measure.unit, content.scenario.deal.currency),
        shown(lowest),
        shown(highest),
        shown(highest - lowest),
        correlation.value,
        correlation.standardError,
      ]);
    }
    const last = Math.min(table.next - 1, first + MOST_BARS - 1);
    table.sheet.charts.push({
      kind: "bar",
      title: `${measure.label}: difference between an input’s highest and lowest tenth`,
      axis: measureUnitWords(measure.unit, content.scenario.deal.currency),
      shown: measure.unit === "money" ? "wholeMoney" : shownMeasure[measure.unit],
      categories: table.sheet.addressDown(INPUT, first, last),
      series: [{ name: "Difference", values: table.sheet.addressDown(DIFFERENCE, first, last), colour: "12436D" }],
      at: { row: first, column: CHART_COLUMN, rows: CHART_ROWS, columns: 9 },
    });
    table.skip(Math.max(1, CHART_ROWS + 1 - rows.length));
  }
  if (table.next === 4)
    table.line("No input of this deal is uncertain, or there are too few trials to tell: at least 100 are needed.");
  return table.sheet;
}

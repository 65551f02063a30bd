import { toldChance } from "../../../headlines/told-chance.ts";
import { measureNames as names } from "../../../model/measure-names.ts";
import type { Sheet } from "../cells/sheet.ts";
import { TableSheet, type TableColumn } from "../cells/table-sheet.ts";
import { figureColumns, figureRow } from "./figures-sheet.ts";
import { shownMeasure } from "./shown-units.ts";
import type { WorkbookContent } from "./workbook-content.ts";

const chanceColumns: readonly TableColumn[] = [
  { name: "How likely", width: 56 },
  { name: "Unit", width: 20 },
  { name: "As told", width: 16 },
  { name: "Its error", width: 12 },
  { name: "Share of trials", width: 16, shown: "rate" },
  { name: "Standard error", width: 14, shown: "rate" },
  { name: "Mean size when it happens", width: 16, shown: "money" },
  { name: "Trials asked", width: 16, shown: "count" },
];

/** Chances as rows of a table. @param of whether a chance belongs to it */
export function writeChances(
  table: TableSheet,
  { result }: WorkbookContent,
  of: (id: string) => boolean = () => true,
): void {
  table.head(chanceColumns);
  for (const found of result.probabilities.filter(({ id }) => of(id))) {
    const { label, probability, standardError, meanWhenTrue, trials } = found;
    const told = toldChance(found);
    table.row(chanceColumns, [
      label,
      "share of trials",
      told.value,
      told.error,
      probability,
      standardError,
      meanWhenTrue,
      trials,
    ]);
  }
}

const isInvestors = (id: string): boolean => id.startsWith("investor.") || id.startsWith("tranche.");

/** What investors earn, how likely they lose, and how returns are spread. */
export function investorSheet(content: WorkbookContent): Sheet {
  const { result } = content;
  const table = new TableSheet(
    "Investor",
    "Investor",
    "Over all trials; an IRR only over those that have one. A total loss is an IRR of −100%. Month-by-month cash of the expected case stands on the sheet Base case capital.",
  );
  table.head(figureColumns);
  const measures = result.measures.filter(({ group }) => group === "investor");
  for (const measure of measures) table.row(figureColumns, figureRow(measure, content));
  if (measures.length === 0) table.line("Nobody invests in this deal.");
  table.skip();
  writeChances(table, content, isInvestors);
  const shape = result.shapes.find(({ id }) => id === names.investorIrr);
  const irr = result.measures.find(({ id }) => id === names.investorIrr);
  if (!shape || !irr) return table.sheet;
  table.skip();
  const shown = shownMeasure[irr.unit];
  const columns: readonly TableColumn[] = [
    { name: `${irr.label}: from`, width: 56, shown },
    { name: "to", width: 20, shown },
    { name: "Trials", width: 16, shown: "count" },
  ];
  table.head(columns);
  const first = table.next;
  const { low, width, counts } = shape.histogram;
  counts.forEach((count, bin) => table.row(columns, [low + bin * width, low + (bin + 1) * width, count]));
  table.sheet.charts.push({
    kind: "column",
    title: "Investor’s IRR a year: trials by return",
    axis: "Trials",
    shown: "wholeMoney",
    categories: table.sheet.addressDown(0, first, table.next - 1),
    series: [{ name: "Trials", values: table.sheet.addressDown(2, first, table.next - 1), colour: "12436D" }],
    at: { row: first, column: 4, rows: 18, columns: 8 },
  });
  return table.sheet;
}

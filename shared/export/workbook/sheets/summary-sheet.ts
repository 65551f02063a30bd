import { decimal } from "../../../format/decimal.ts";
import { samplingInWords } from "../../../format/sampling.ts";
import { toldMean } from "../../../headlines/told-estimate.ts";
import { measureNames as names } from "../../../model/measure-names.ts";
import { cellTerm } from "../cells/term.ts";
import type { Cell, Sheet } from "../cells/sheet.ts";
import { TableSheet, type TableColumn } from "../cells/table-sheet.ts";
import type { BaseCase } from "../base-case/base-case.ts";
import { writeChances } from "./investor-sheet.ts";
import { measureUnitWords, shownMeasure } from "./shown-units.ts";
import type { WorkbookContent } from "./workbook-content.ts";

const columns: readonly TableColumn[] = [
  { name: "Figure", width: 56 },
  { name: "Unit", width: 20 },
  { name: "Mean, as told", width: 16 },
  { name: "Its error", width: 14 },
  { name: "Mean of all trials", width: 18 },
  { name: "P5", width: 16 },
  { name: "P50 (median)", width: 16 },
  { name: "P95", width: 18 },
  { name: "Base case", width: 18 },
  { name: "Base case less mean", width: 18 },
];

/** Figures that people decide on, with the label that the check of the base case has for them. */
const figures: readonly (readonly [measure: string, checked: string])[] = [
  [names.starts, "People who start"],
  [names.paymentsTotal, "Payments"],
  [names.savingsTotal, "Savings to public budgets"],
  [names.commissionerNetPosition, "Commissioner’s net position"],
  [names.commissionerNetPresentValue, "Commissioner’s net position, present value"],
  [names.publicNetPosition, "Public sector’s net position"],
  [names.investorDrawn, "Capital drawn"],
  [names.investorProfit, "Investors’ profit"],
  [names.investorMoic, "Investors’ multiple of capital drawn (MOIC)"],
  [names.investorIrr, "Investors’ IRR, a year"],
  [names.providerMargin, "Provider’s margin"],
];

/** The cell of the workbook's own figure on the sheet of checks, by its label. */
function checkedCell({ check }: BaseCase, label: string): { readonly row: number; readonly value: number } | undefined {
  for (const [row, cells] of check.sheet.cells)
    if (cells.get(0)?.value === label && cells.get(3)?.formula) return { row, value: Number(cells.get(3)!.value) };
  return undefined;
}

function writeFigures(table: TableSheet, { result }: WorkbookContent, base: BaseCase): void {
  table.head(columns);
  for (const [id, label] of figures) {
    const measure = result.measures.find((each) => each.id === id);
    if (!measure?.statistics) continue;
    const { mean, percentiles } = measure.statistics;
    const told = toldMean(measure, result.scenario);
    const shown = (value: number): Cell => ({ value, shown: shownMeasure[measure.unit] });
    const found = checkedCell(base, label);
    const own = found && cellTerm(found.value, () => `'${base.check.sheet.name}'!D${found.row + 1}`);
    const row = table.next + 1;
    table.row(columns, [
      measure.label,
      measureUnitWords(measure.unit, result.scenario.currency),
      told.value,
      told.error,
      shown(mean),
      shown(percentiles.p5),
      shown(percentiles.p50),
      shown(percentiles.p95),
      own && { value: own.value, formula: own, shown: shownMeasure[measure.unit] },
      own && {
        value: own.value - mean,
        formula: { print: () => `I${row}-E${row}` },
        shown: shownMeasure[measure.unit],
      },
    ]);
  }
}

/** What each sheet is for, with a way to it. */
const contents: readonly (readonly [sheet: string, holds: string])[] = [
  ["Inputs", "every figure of the deal with its source; change them here"],
  ["Rate card", "what is paid for, and the terms in words"],
  ["Figures", "every figure of the result, by percentile"],
  ["Years", "by financial year and percentile"],
  ["Cash", "cash since the start, and when savings overtake payments"],
  ["Investor", "returns, losses and their chances"],
  ["Sensitivity", "which uncertain inputs go with which figures"],
  ["Base case check", "the expected case as formulas: does it agree with the app?"],
  ["Base case people", "starts and outcomes, month by month"],
  ["Base case payments", "claims, caps, payers and cash, month by month"],
  ["Base case costs", "what it costs, month by month"],
  ["Base case capital", "the account and every tranche, month by month"],
  ["Base case savings", "savings and value, month by month"],
  ["Base case timing", "when things happen after a start"],
  ["Trials", "the trials, or a sample of them"],
  ["Notes", "how it was worked out, what it leaves out, and how to run it again"],
  ["Deal file", "what the app reads when this workbook is imported"],
];

/** The first sheet: verdicts, the figures people decide on, chances, and what stands where. */
export function summarySheet(content: WorkbookContent, base: BaseCase): Sheet {
  const { scenario, result } = content;
  const run = `${decimal(result.trials)} trials, seed ${result.seed}, ${samplingInWords[result.sampling]}, ${result.program}, deal ${result.scenario.sha256.slice(0, 8)}`;
  const table = new TableSheet("Summary", scenario.deal.name, run);
  const { sheet } = table;
  sheet.widths = columns.map(({ width }) => width);
  sheet.frozen = { rows: 0, columns: 0 };
  sheet.pagesHigh = 1;
  if (scenario.deal.summary) table.line(scenario.deal.summary);
  table.skip();
  table.line("What it means for each party", "section");
  for (const { name, sentence } of result.verdicts) {
    sheet.text(table.next, 0, name, "strong");
    sheet.text(table.next, 1, sentence, "label", { reads: true });
    table.skip();
  }
  table.skip();
  table.line("The figures that decide", "section");
  table.line(
    "A base case is one future in which everything comes out at its mean. It knows no luck, and what luck does to caps and losses it does not see: set it beside the mean of all trials.",
    "note",
  );
  writeFigures(table, content, base);
  sheet.put(table.next, 0, {
    value: String(base.check.sheet.cells.get(base.check.verdict.row)!.get(base.check.verdict.column)!.value),
    formula: { print: () => `'${base.check.sheet.name}'!A${base.check.verdict.row + 1}` },
    look: "good",
  });
  table.skip(2);
  table.line("How likely", "section");
  writeChances(table, content);
  table.skip();
  table.line("What stands where", "section");
  for (const [name, holds] of contents) {
    sheet.text(table.next, 0, name, "link", { leadsTo: name });
    sheet.text(table.next, 1, holds, "quiet");
    table.skip();
  }
  return sheet;
}

import { buildBaseCase } from "./base-case/base-case.ts";
import type { Workbook } from "./cells/sheet.ts";
import { fileSheet } from "./sheets/file-sheet.ts";
import { figuresSheet } from "./sheets/figures-sheet.ts";
import { investorSheet } from "./sheets/investor-sheet.ts";
import { notesSheet } from "./sheets/notes-sheet.ts";
import { rateCardSheet } from "./sheets/rate-card-sheet.ts";
import { sensitivitySheet } from "./sheets/sensitivity-sheet.ts";
import { summarySheet } from "./sheets/summary-sheet.ts";
import { trialsSheet } from "./sheets/trials-sheet.ts";
import type { WorkbookContent } from "./sheets/workbook-content.ts";
import { cashSheet, yearsSheet } from "./sheets/years-sheet.ts";

/**
 * A deal and its run as a workbook: what it means, every figure by percentile, inputs with their sources, and the expected case as
 * formulas that a finance team can follow and change. Yields after each sheet that takes long, and answers with the workbook.
 * @throws InputProblem when the expected case cannot be worked out
 */
export function* dealWorkbook(content: WorkbookContent): Generator<undefined, Workbook, undefined> {
  const base = buildBaseCase(content.scenario);
  yield;
  const rateCard = rateCardSheet(content, base);
  const sensitivity = sensitivitySheet(content);
  yield;
  return {
    title: content.scenario.deal.name,
    sheets: [
      summarySheet(content, base),
      base.inputs,
      rateCard,
      figuresSheet(content),
      yearsSheet(content),
      cashSheet(content),
      investorSheet(content),
      sensitivity,
      ...base.sheets,
      trialsSheet(content),
      notesSheet(content, base),
      fileSheet(content.file),
    ],
  };
}

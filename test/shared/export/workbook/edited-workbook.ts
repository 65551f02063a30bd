import { buildBaseCase } from "#shared/export/workbook/base-case/base-case.ts";
import { Sheet, type Cell } from "#shared/export/workbook/cells/sheet.ts";
import { readDealWorkbook } from "#shared/export/workbook/reading/read-deal-workbook.ts";
import { fileSheet } from "#shared/export/workbook/sheets/file-sheet.ts";
import { writeWorkbook } from "#shared/export/workbook/write-workbook.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { rowOfPlace, VALUE } from "../../../readers/support/inputs-of.ts";

/** What somebody has done to a deal’s workbook. */
interface Edits {
  /** Whole cells of the column Value, by their place. */
  readonly values?: Readonly<Record<string, Cell>>;
  readonly inputs?: (inputs: Sheet) => void;
  readonly file?: string;
  readonly leaves?: readonly string[];
}

const made = new Map<Scenario, Sheet>();

/** The sheet of inputs of a deal, worked out once and copied for each who edits it. */
function inputsOf(scenario: Scenario): Sheet {
  const inputs = made.get(scenario) ?? buildBaseCase(scenario).inputs;
  made.set(scenario, inputs);
  const copy = new Sheet(inputs.name);
  for (const [row, cells] of inputs.cells) for (const [column, cell] of cells) copy.put(row, column, cell);
  return copy;
}

/** The sheets of a deal's workbook that importing reads, as somebody has edited them. */
export async function edited(
  scenario: Scenario,
  { values = {}, inputs, file, leaves = [] }: Edits = {},
): Promise<Uint8Array> {
  const sheet = inputsOf(scenario);
  for (const [place, cell] of Object.entries(values)) sheet.put(rowOfPlace(sheet, place), VALUE, cell);
  inputs?.(sheet);
  // No formula of the inputs names another sheet, so that they stand without the rest.
  const sheets = [sheet, fileSheet(file ?? serialiseScenario(scenario))];
  return writeWorkbook({
    title: "Edited",
    sheets: sheets.filter(({ name }) => !leaves.includes(name)),
  });
}

/** What is read of the workbook of a deal that somebody has edited. */
export const readEdited = async (scenario: Scenario, edits?: Edits) =>
  readDealWorkbook(await edited(scenario, edits), "deal.xlsx");

import type { Actuals } from "#shared/model/actuals.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { parseNumber } from "../../../inputs/parse-number.ts";
import { columnName, columnsOf, ofColumns } from "./actual-columns.ts";
import { lastKnowable, takeActuals } from "./edit-actuals.ts";

/** Why a number cannot stand in a column; undefined where it can. */
export function whyNotIn(isMoney: boolean, value: number): string | undefined {
  if (isMoney || (Number.isInteger(value) && value >= 0)) return undefined;
  return "People are counted in whole numbers, from 0.";
}

/**
 * Puts a block of cells copied from a spreadsheet into the table, as one step; months beyond its end are added.
 * @returns what is wrong with it, cell by cell, and then nothing has changed; undefined where it is one cell alone
 */
export function pasteBlock(
  text: string,
  actuals: Actuals,
  scenario: Scenario,
  at: { readonly month: number; readonly column: number },
): readonly string[] | undefined {
  const rows = text
    .replace(/[\r\n]+$/u, "")
    .split(/\r\n|\n|\r/u)
    .map((line) => line.split("\t"));
  if (rows.length === 1 && rows[0]!.length === 1) return undefined;
  const columns = columnsOf(actuals, scenario).map((column) => ({ ...column, byMonth: [...column.byMonth] }));
  const faults: string[] = [];
  const months = Math.max(actuals.throughMonth + 1, at.month + rows.length);
  if (months - 1 > lastKnowable(scenario))
    faults.push(`There are ${rows.length} rows, which go beyond the month before the last of the contract.`);
  for (const column of columns) while (column.byMonth.length < months) column.byMonth.push(0);
  rows.forEach((cells, row) =>
    cells.forEach((cell, place) => {
      const column = columns[at.column + place];
      if (!column) {
        if (cell.trim() !== "") faults.push(`Row ${row + 1}: “${cell.trim()}” has no column. Add it under Columns.`);
        return;
      }
      const isMoney = column.kind === "payments";
      const read = parseNumber(cell, isMoney ? "money" : "number", scenario.deal.currency);
      const fault = read.kind === "fault" ? read.sentence : whyNotIn(isMoney, read.value);
      if (fault !== undefined) faults.push(`Row ${row + 1}, ${columnName(column, scenario)}: ${fault}`);
      else if (read.kind === "number") column.byMonth[at.month + row] = read.value;
    }),
  );
  if (faults.length > 0) return faults;
  takeActuals(ofColumns(columns));
  return [];
}

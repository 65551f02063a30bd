import { forSpreadsheet, spreadsheetNumber } from "#shared/format/for-spreadsheet.ts";
import { missingValue } from "#shared/format/missing-value.ts";

/** A table as a spreadsheet reads it when it is pasted: tabs between cells, a line a row, numbers as numbers in the style shown. */
export function tableText(table: HTMLTableElement): string {
  return [...table.rows].map((row) => [...row.cells].map(cellText).join("\t")).join("\n");
}

function cellText(cell: HTMLTableCellElement): string {
  const value = cell.dataset["value"];
  if (value !== undefined) return value === "" ? "" : spreadsheetNumber(Number(value));
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  // What only screen readers hear.
  for (const hidden of copy.querySelectorAll(".visually-hidden")) hidden.remove();
  const text = forSpreadsheet(copy.textContent ?? "")
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (text === missingValue) return "";
  // Spreadsheets know only the hyphen as a minus.
  if (/^−\D{0,3}\d/u.test(text)) return `-${text.slice(1)}`;
  return asName(text);
}

/** A name that a spreadsheet would take for a formula stays a name. */
export const asName = (text: string): string => (/^[=+@-]/u.test(text) ? `'${text}` : text);

import type { Sheet } from "./sheet.ts";

/** The most characters that a spreadsheet takes in one formula. */
export const LONGEST_FORMULA = 8_192;

/**
 * Makes plain numbers of formulas that no spreadsheet takes, as a deal of hundreds of rules or payers may have them.
 * Answers what they are called, each once.
 */
export function withoutLongFormulas(sheet: Sheet): readonly string[] {
  const names = new Set<string>();
  for (const [row, cells] of sheet.cells)
    for (const [column, cell] of cells) {
      if (!cell.formula || cell.formula.print(sheet.name).length <= LONGEST_FORMULA) continue;
      const { value, look, shown } = cell;
      sheet.put(row, column, { value, look, shown });
      names.add(`${sheet.name}, row ${row + 1}: ${String(cells.get(0)?.value ?? "")}`);
    }
  return [...names];
}

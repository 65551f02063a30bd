import readXlsx from "read-excel-file/node";
import type { Cell, Workbook } from "#shared/export/workbook/cells/sheet.ts";

/** What a workbook says in a cell. */
export type Said = string | number | boolean | Date | null;

/** Cells of a workbook's sheets, read by code that did not write them. */
export class ReadCells {
  readonly #sheets: ReadonlyMap<string, readonly (readonly Said[])[]>;

  private constructor(sheets: ReadonlyMap<string, readonly (readonly Said[])[]>) {
    this.#sheets = sheets;
  }

  static async of(bytes: Uint8Array): Promise<ReadCells> {
    const sheets = await readXlsx(Buffer.from(bytes), { trim: false });
    return new ReadCells(new Map(sheets.map(({ sheet, data }) => [sheet, data as readonly (readonly Said[])[]])));
  }

  get names(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  /** A cell by row and column, from 0; null where there is nothing. */
  at(sheet: string, row: number, column: number): Said {
    return this.#sheets.get(sheet)?.[row]?.[column] ?? null;
  }
}

const isClose = (said: number, known: number): boolean =>
  Math.abs(said - known) <= Math.max(1e-6, 1e-9 * Math.abs(known));

/** Whether what a reader says of a cell is what we know of it. Empty text is nothing. */
const agrees = (said: Said, { value }: Cell): boolean =>
  typeof value === "number" && typeof said === "number" ? isClose(said, value) : said === (value === "" ? null : value);

/** Every formula of a workbook with what a reader says it comes to: those that differ, told in words, and how many there are. */
export function comparedFormulas(
  { sheets }: Workbook,
  read: ReadCells,
): { readonly formulas: number; readonly differing: readonly string[] } {
  const differing: string[] = [];
  let formulas = 0;
  for (const sheet of sheets)
    for (const [row, cells] of sheet.cells)
      for (const [column, cell] of cells) {
        if (!cell.formula) continue;
        formulas++;
        const said = read.at(sheet.name, row, column);
        if (!agrees(said, cell))
          differing.push(
            `${sheet.name} row ${row + 1} column ${column + 1}: ${String(said)} and not ${cell.value}: ${cell.formula.print(sheet.name)}`,
          );
      }
  return { formulas, differing };
}

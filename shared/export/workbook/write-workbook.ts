import { writeXlsx, type WriteOptions, type WriteSheet } from "hucre/xlsx";
import type { Cell, Sheet, Workbook } from "./cells/sheet.ts";
import { FONT, styleOf } from "./written/cell-styles.ts";
import { chartOf } from "./written/chart-of.ts";
import { heldText, writtenText } from "./written/held-text.ts";
import { readingRoom } from "./written/reading-room.ts";

type Written = NonNullable<WriteSheet["cells"]> extends Map<string, infer Part> ? Part : never;

function written(cell: Cell, sheet: string, withResults: boolean, overNumbers: boolean): Written {
  const { value, formula, leadsTo } = cell;
  const style = styleOf(cell, overNumbers);
  if (formula)
    return {
      type: "formula",
      formula: formula.print(sheet),
      ...(withResults && value !== undefined ? { formulaResult: value } : {}),
      value: null,
      style,
    };
  if (typeof value === "number") return { type: "number", value, style };
  const text = writtenText(value ?? "");
  // Where text stands as text, whatever it begins with: nothing of it is ever read as a formula or a link.
  const link = leadsTo === undefined ? {} : { hyperlink: { target: "", location: `'${leadsTo}'!A1` } };
  return { type: "string", value: text, style, ...link };
}

/** A table's column may begin with rows that have nothing in it. */
const ROWS_LOOKED_AT = 40;

/** Whether what stands below a heading are numbers. */
function standsOverNumbers({ cells }: Sheet, row: number, column: number): boolean {
  for (let below = row + 1; below <= row + ROWS_LOOKED_AT; below++) {
    const found = cells.get(below)?.get(column);
    if (found?.look === "month" || typeof found?.value === "number") return true;
    if (found) return false;
  }
  return false;
}

function sheetOf(sheet: Sheet, withResults: boolean): WriteSheet {
  const cells = new Map<string, Written>();
  for (const [row, columns] of sheet.cells)
    for (const [column, cell] of columns) {
      const overNumbers = cell.look === "heading" && standsOverNumbers(sheet, row, column);
      cells.set(`${row},${column}`, written(cell, sheet.name, withResults, overNumbers));
    }
  return {
    name: sheet.name,
    ...readingRoom(sheet),
    rows: Array.from({ length: sheet.rows }, () => []),
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    // A pane that holds nothing fast is one that Excel mends, and says so.
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 ? { freezePane: sheet.frozen } : {}),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: sheet.pagesWide,
      fitToHeight: sheet.pagesHigh,
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
    dataValidations: sheet.choices.map(({ range, values }) => ({
      type: "list",
      range,
      values: [...values],
      showErrorMessage: true,
    })),
    charts: sheet.charts.map(chartOf),
  };
}

/** `A:C` of a sheet as names of a workbook have it: `'Base case people'!$A:$C`. Excel refuses a name of several words without its marks. */
const fixed = (sheet: string, range: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${range
    .split(":")
    .map((end) => `$${end}`)
    .join(":")}`;

/** What of a sheet is printed again on every page, as the name that Excel keeps it under. */
function repeatedOf({ name, repeatedColumns, repeatedRows }: Sheet): NonNullable<WriteOptions["namedRanges"]> {
  const ranges = [repeatedColumns, repeatedRows].filter((range) => range !== undefined);
  if (ranges.length === 0) return [];
  return [{ name: "_xlnm.Print_Titles", range: ranges.map((range) => fixed(name, range)).join(","), scope: name }];
}

/** How a workbook is written. */
export interface WorkbookOptions {
  /** The sheet that is open at first, by its place. */
  readonly open?: number;
  /** Whether formulas carry what they come to, for readers that work nothing out; a test leaves it out. */
  readonly withResults?: boolean;
}

/** A workbook as the bytes of an Excel file (Office Open XML, .xlsx). */
export const writeWorkbook = (
  { title, sheets }: Workbook,
  { open = 0, withResults = true }: WorkbookOptions = {},
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, withResults)),
    namedRanges: sheets.flatMap(repeatedOf),
    defaultFont: FONT,
    activeSheet: open,
    properties: { title: heldText(title), creator: "Outcomes Partnership Simulator" },
  });

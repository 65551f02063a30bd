import { writeXlsx, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { Currency } from "../../model/currency.ts";
import type { Cell, Look, Sheet, Shown, Workbook } from "./cells/sheet.ts";

/** The longest text a cell may have, by the format. */
const LONGEST_TEXT = 32_767;

const INK = "0B0C0C";
const NAVY = "12436D";
const GREY = "595959";
const FONT = { name: "Calibri", size: 11 } as const;

const colour = (rgb: string): { readonly rgb: string } => ({ rgb });
const solid = (rgb: string): NonNullable<CellStyle["fill"]> => ({ type: "pattern", pattern: "solid", fgColor: colour(rgb) });

/**
 * How cells look. Inputs are blue on pale yellow and formulas black, as financial models have it; nothing is told by colour alone,
 * since the sheet of inputs names its columns.
 */
const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...FONT, size: 16, bold: true, color: colour(NAVY) } },
  note: { font: { ...FONT, color: colour(GREY) } },
  heading: {
    font: { ...FONT, bold: true, color: colour("FFFFFF") },
    fill: solid(NAVY),
    alignment: { vertical: "center", wrapText: true },
  },
  section: {
    font: { ...FONT, bold: true, color: colour(NAVY) },
    border: { bottom: { style: "thin", color: colour(NAVY) } },
  },
  label: { font: { ...FONT, color: colour(INK) } },
  input: { font: { ...FONT, color: colour("0000C0") }, fill: solid("FFF9DB") },
  total: { font: { ...FONT, bold: true, color: colour(INK) }, border: { top: { style: "thin", color: colour(GREY) } } },
  good: { font: { ...FONT, bold: true, color: colour(NAVY) } },
  link: { font: { ...FONT, underline: true, color: colour("1D70B8") } },
  quiet: { font: { ...FONT, color: colour(GREY) } },
};

/** Number formats. The currency stands in the units, so that numbers stay short and line up. */
const formats: Readonly<Record<Shown, string>> = {
  money: "#,##0.00;[Red]-#,##0.00;0.00",
  wholeMoney: "#,##0;[Red]-#,##0;0",
  rate: "0.00%",
  number: "#,##0.00",
  whole: "0",
  factor: "0.0000",
};

/** A style of each look and number format, made once. */
const styles = new Map<string, CellStyle>();

function styleOf({ look = "label", shown, wraps }: Cell): CellStyle {
  const key = `${look} ${shown ?? ""} ${wraps ?? ""}`;
  const made = styles.get(key);
  if (made) return made;
  const base = looks[look];
  const style: CellStyle = {
    ...base,
    ...(shown ? { numFmt: formats[shown] } : {}),
    ...(wraps ? { alignment: { ...base.alignment, wrapText: true, vertical: "top" } } : {}),
  };
  styles.set(key, style);
  return style;
}

type Written = NonNullable<WriteSheet["cells"]> extends Map<string, infer Part> ? Part : never;

function written(cell: Cell, sheet: string, withResults: boolean): Written {
  const { value, formula, leadsTo } = cell;
  const style = styleOf(cell);
  if (formula)
    return {
      type: "formula",
      formula: formula.print(sheet),
      ...(withResults && value !== undefined ? { formulaResult: value } : {}),
      value: null,
      style,
    };
  if (typeof value === "number") return { type: "number", value, style };
  const text = (value ?? "").slice(0, LONGEST_TEXT);
  // Where text stands as text, whatever it begins with: nothing of it is ever read as a formula or a link.
  const link = leadsTo === undefined ? {} : { hyperlink: { target: "", location: `'${leadsTo}'!A1` } };
  return { type: "string", value: text, style, ...link };
}

const chartKinds = { column: "column", stackedColumn: "column", line: "line", bar: "bar" } as const;

function sheetOf(sheet: Sheet, withResults: boolean): WriteSheet {
  const cells = new Map<string, Written>();
  for (const [row, columns] of sheet.cells)
    for (const [column, cell] of columns) cells.set(`${row},${column}`, written(cell, sheet.name, withResults));
  return {
    name: sheet.name,
    rows: Array.from({ length: sheet.rows }, () => []),
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    freezePane: sheet.frozen,
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(sheet.repeatedRows === undefined ? {} : { printTitlesRow: repeated(sheet.repeatedRows) }),
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
    dataValidations: sheet.choices.map(({ range, values }) => ({
      type: "list",
      range,
      values: [...values],
      showErrorMessage: true,
    })),
    charts: sheet.charts.map(({ kind, title, series, categories, axis, shown, at }) => ({
      type: chartKinds[kind],
      title,
      altText: title,
      ...(kind === "stackedColumn" ? { barGrouping: "stacked" as const } : {}),
      series: series.map(({ name, values, colour: rgb }) => ({ name, values, categories, color: rgb })),
      axes: { y: { title: axis, numberFormat: { formatCode: formats[shown] } } },
      legend: series.length > 1 ? ("bottom" as const) : false,
      anchor: {
        from: { row: at.row, col: at.column },
        to: { row: at.row + at.rows, col: at.column + at.columns },
      },
    })),
  };
}

/** `4:6` → `$4:$6` */
const repeated = (rows: string): string =>
  rows
    .split(":")
    .map((row) => `$${row}`)
    .join(":");

/** How a workbook is written. */
export interface WorkbookOptions {
  readonly currency: Currency;
  /** The sheet that is open at first, by its place. */
  readonly open?: number;
  /** Whether formulas carry what they come to, for readers that work nothing out; a test leaves it out. */
  readonly withResults?: boolean;
}

/** A workbook as the bytes of an Excel file (Office Open XML, .xlsx). */
export const writeWorkbook = (
  { title, sheets }: Workbook,
  { open = 0, withResults = true }: WorkbookOptions,
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, withResults)),
    defaultFont: FONT,
    activeSheet: open,
    properties: { title, creator: "Outcomes Partnership Simulator" },
  });

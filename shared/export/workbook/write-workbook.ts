import { writeXlsx, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { Cell, Look, Sheet, Shown, Workbook } from "./cells/sheet.ts";

/** The longest text a cell may have, by the format. */
const LONGEST_TEXT = 32_767;

const INK = "0B0C0C";
const NAVY = "12436D";
const GREY = "595959";
const FONT = { name: "Calibri", size: 11 } as const;

const colour = (rgb: string): { readonly rgb: string } => ({ rgb });
const solid = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: colour(rgb),
});

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
  },
  section: {
    font: { ...FONT, bold: true, color: colour(NAVY) },
    border: { bottom: { style: "thin", color: colour(NAVY) } },
  },
  label: { font: { ...FONT, color: colour(INK) } },
  input: { font: { ...FONT, color: colour("0000C0") }, fill: solid("FFF9DB") },
  strong: { font: { ...FONT, bold: true, color: colour(INK) } },
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
  count: "#,##0",
  whole: "0",
  factor: "0.0000",
  plain: "General",
};

/** A style of each look and number format, made once. */
const styles = new Map<string, CellStyle>();

/** Text keeps clear of the number before it; what is read wraps; a heading stands over its numbers. */
function alignmentOf({ look, reads, value }: Cell, overNumbers: boolean): NonNullable<CellStyle["alignment"]> {
  if (look === "heading")
    return {
      vertical: "center",
      wrapText: true,
      horizontal: overNumbers || typeof value === "number" ? "right" : "left",
    };
  if (reads) return { wrapText: true, vertical: "top" };
  return typeof value === "string" && look !== "title" && look !== "section"
    ? { horizontal: "left", vertical: "top", indent: 1 }
    : { vertical: "top" };
}

function styleOf(cell: Cell, overNumbers: boolean): CellStyle {
  const { look = "label", shown } = cell;
  const key = `${look} ${shown ?? ""} ${cell.reads ?? ""} ${typeof cell.value} ${overNumbers}`;
  const made = styles.get(key);
  if (made) return made;
  const style: CellStyle = {
    ...looks[look],
    ...(shown ? { numFmt: formats[shown] } : {}),
    alignment: alignmentOf(cell, overNumbers),
  };
  styles.set(key, style);
  return style;
}

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
  const text = (value ?? "").slice(0, LONGEST_TEXT);
  // Where text stands as text, whatever it begins with: nothing of it is ever read as a formula or a link.
  const link = leadsTo === undefined ? {} : { hyperlink: { target: "", location: `'${leadsTo}'!A1` } };
  return { type: "string", value: text, style, ...link };
}

const chartKinds = { column: "column", stackedColumn: "column", line: "line", bar: "bar" } as const;

/** Characters of a line that is read with ease. */
const LINE = 110;
const ROW_HEIGHT = 15;
const DEFAULT_WIDTH = 9;

/** Columns from one on that are wide enough together to read text in. */
function columnsToRead({ widths }: Sheet, from: number): { readonly last: number; readonly width: number } {
  let width = 0;
  let last = from - 1;
  do width += widths[++last] ?? DEFAULT_WIDTH;
  while (width < LINE && last + 1 < Math.max(widths.length, from + 1));
  return { last, width };
}

/** Cells that are read reach over several columns, in rows that are high enough; rows of headings have room for three lines. */
function readingRoom(sheet: Sheet): Pick<WriteSheet, "merges" | "rowDefs"> {
  const merges: NonNullable<WriteSheet["merges"]> = [];
  const rowDefs: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, columns] of sheet.cells)
    for (const [column, cell] of columns) {
      if (cell.look === "heading" && typeof cell.value === "string") rowDefs.set(row, { height: 2 * ROW_HEIGHT + 2 });
      if (!cell.reads) continue;
      const { last, width } = columnsToRead(sheet, column);
      if (last > column) merges.push({ startRow: row, startCol: column, endRow: row, endCol: last });
      const lines = String(cell.value ?? "")
        .split("\n")
        .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / (width * 1.05))), 0);
      const height = Math.min(409, Math.max(rowDefs.get(row)?.height ?? 0, lines * ROW_HEIGHT + 1));
      rowDefs.set(row, { height });
    }
  return { merges, rowDefs };
}

function sheetOf(sheet: Sheet, withResults: boolean): WriteSheet {
  const cells = new Map<string, Written>();
  for (const [row, columns] of sheet.cells)
    for (const [column, cell] of columns) {
      const overNumbers = cell.look === "heading" && typeof sheet.cells.get(row + 1)?.get(column)?.value === "number";
      cells.set(`${row},${column}`, written(cell, sheet.name, withResults, overNumbers));
    }
  return {
    name: sheet.name,
    ...readingRoom(sheet),
    rows: Array.from({ length: sheet.rows }, () => []),
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    freezePane: sheet.frozen,
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: sheet.pagesWide,
      fitToHeight: 0,
      ...(sheet.repeatedRows === undefined ? {} : { printTitlesRow: repeated(sheet.repeatedRows) }),
      ...(sheet.repeatedColumns === undefined ? {} : { printTitlesColumn: repeated(sheet.repeatedColumns) }),
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
      series: series.map(({ name, values, colour: rgb, dashed }) => ({
        name,
        values,
        categories,
        color: rgb,
        ...(kind === "line"
          ? { marker: { symbol: "none" as const }, stroke: { width: 2, ...(dashed ? { dash: "dash" as const } : {}) } }
          : {}),
      })),
      axes: {
        x: { majorTickMark: "none", minorTickMark: "none", tickLblPos: "low" },
        y: {
          title: axis,
          numberFormat: { formatCode: formats[shown] },
          majorTickMark: "none",
          minorTickMark: "none",
        },
      },
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
    defaultFont: FONT,
    activeSheet: open,
    properties: { title, creator: "Outcomes Partnership Simulator" },
  });

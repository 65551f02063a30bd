import type { CellStyle } from "hucre/xlsx";
import type { Cell, Look, Shown } from "../cells/sheet.ts";

const INK = "0B0C0C";
const NAVY = "12436D";
const GREY = "595959";
/** The font of every cell. */
export const FONT = { name: "Calibri", size: 11 } as const;

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
  month: { font: { ...FONT, color: colour(GREY) } },
  quiet: { font: { ...FONT, color: colour(GREY) } },
};

/** Number formats. The currency stands in the units, so that numbers stay short and line up. */
export const formats: Readonly<Record<Shown, string>> = {
  money: "#,##0.00;[Red]-#,##0.00;0.00",
  flow: "#,##0.00;[Red]-#,##0.00;–",
  units: "#,##0.00;-#,##0.00;–",
  wholeMoney: "#,##0;[Red]-#,##0;0",
  rate: "0.00%",
  share: "0.00##%",
  number: "#,##0.00",
  count: "#,##0",
  whole: "0",
  factor: "0.0000",
  plain: "General",
};

/** A style of each look and number format, made once. */
const styles = new Map<string, CellStyle>();

/** Text keeps clear of the number before it; what is read wraps; a heading stands over its numbers. */
function alignmentOf({ look, reads, wraps, value }: Cell, overNumbers: boolean): NonNullable<CellStyle["alignment"]> {
  if (look === "heading")
    return overNumbers || typeof value === "number"
      ? { vertical: "center", wrapText: true, horizontal: "right" }
      : { vertical: "center", wrapText: true, horizontal: "left", indent: 1 };
  if (look === "section") return { vertical: "bottom" };
  if (look === "month") return { horizontal: "right", vertical: "top" };
  if (reads) return { wrapText: true, vertical: "top" };
  if (wraps) return { wrapText: true, vertical: "top", horizontal: "left", indent: 1 };
  return typeof value === "string" && look !== "title"
    ? { horizontal: "left", vertical: "top", indent: 1 }
    : { vertical: "top" };
}

/** The style of a cell. @param overNumbers whether it heads a column of numbers */
export function styleOf(cell: Cell, overNumbers: boolean): CellStyle {
  const { look = "label", shown } = cell;
  const key = `${look} ${shown ?? ""} ${cell.reads ?? ""} ${cell.wraps ?? ""} ${typeof cell.value} ${overNumbers}`;
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

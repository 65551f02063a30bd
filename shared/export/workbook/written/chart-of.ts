import type { WriteSheet } from "hucre/xlsx";
import type { SheetChart } from "../cells/sheet.ts";
import { formats } from "./cell-styles.ts";
import { heldText } from "./held-text.ts";

const chartKinds = { column: "column", stackedColumn: "column", line: "line", bar: "bar" } as const;

/** A picture of cells as the workbook's writer has it. */
export const chartOf = ({
  kind,
  title,
  series,
  categories,
  axis,
  shown,
  at,
}: SheetChart): NonNullable<WriteSheet["charts"]>[number] => ({
  type: chartKinds[kind],
  title: heldText(title),
  altText: heldText(title),
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
    // The first row of a table stands at the top of a picture of bars, as in the table.
    x: {
      ...(kind === "bar" ? { reverse: true } : {}),
      majorTickMark: "none",
      minorTickMark: "none",
      tickLblPos: "low",
    },
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
});

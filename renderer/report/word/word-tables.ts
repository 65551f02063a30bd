import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IBorderOptions,
} from "docx";
import type { ReportBlock, ReportTable } from "#shared/export/report/report.ts";
import type { WordPicture } from "./report-docx.ts";

const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: "D8DEE5" };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const CELL_MARGINS = { top: 30, bottom: 30, left: 60, right: 60 };

const paragraph = (value: string, style: string, isFigure: boolean, keepNext = false): Paragraph =>
  new Paragraph({
    style,
    keepNext,
    ...(isFigure ? { alignment: AlignmentType.RIGHT } : {}),
    children: [new TextRun(value)],
  });

/** Widths of columns: the name and texts have room, figures what they need. */
function widthsOf({ columns }: ReportTable, width: number): readonly number[] {
  const weights = columns.map(({ name, isText }, index) =>
    index === 0
      ? columns.length > 6
        ? 1.4
        : 3
      : name.startsWith("Source")
        ? 4
        : isText && columns.length === 2
          ? 6
          : isText
            ? 1.4
            : 1.1,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((width * weight) / all));
}

/** A table with its caption and note. Its head comes again on every page, and no row is cut. */
export function tableBlocks(table: ReportTable, width: number): readonly FileChild[] {
  const { title, columns, rows, note } = table;
  const widths = widthsOf(table, width);
  const cell = (value: string, index: number, style: string, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      margins: CELL_MARGINS,
      borders: { top: NONE, left: NONE, right: NONE, bottom: RULE },
      verticalAlign: style === "TableHead" ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      children: [paragraph(value, style, index > 0 && !columns[index]!.isText, keepNext)],
    });
  const short = rows.length <= 14;
  return [
    new Paragraph({ style: "TableCaption", keepNext: true, children: [new TextRun(title)] }),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ name }, index) => cell(name, index, "TableHead", true)),
        }),
        ...rows.map(
          (row, place) =>
            new TableRow({
              cantSplit: true,
              children: row.map((value, index) => cell(value, index, "TableText", short && place < rows.length - 1)),
            }),
        ),
      ],
    }),
    ...(note === undefined ? [] : [new Paragraph({ style: "Note", children: [new TextRun(note)] })]),
  ];
}

/** A few figures beside each other, large. */
export function figureTable(figures: Extract<ReportBlock, { kind: "figures" }>["figures"], width: number): Table {
  const each = Math.floor(width / figures.length);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: figures.map(() => each),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: figures.map(
          ({ label, value, error }) =>
            new TableCell({
              width: { size: each, type: WidthType.DXA },
              margins: { top: 80, bottom: 80, left: 120, right: 60 },
              borders: { top: RULE, bottom: RULE, left: RULE, right: RULE },
              children: [
                paragraph(label, "FigureLabel", false),
                new Paragraph({
                  style: "FigureValue",
                  children: [new TextRun(value), new TextRun({ text: `  ${error}`, style: "FigureError" })],
                }),
              ],
            }),
        ),
      }),
    ],
  });
}

/** Pixels at 96 an inch from twentieths of a point. */
const toPixels = (twips: number): number => (twips / 1440) * 96;

/** Pictures beside each other, each under its words. */
export function pictureTable(pictures: readonly WordPicture[], width: number): Table {
  const each = Math.floor(width / pictures.length);
  const row = (children: readonly (readonly Paragraph[])[]): TableRow =>
    new TableRow({
      cantSplit: true,
      children: children.map(
        (paragraphs) =>
          new TableCell({
            width: { size: each, type: WidthType.DXA },
            margins: { top: 40, bottom: 0, left: 0, right: 120 },
            borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
            children: [...paragraphs],
          }),
      ),
    });
  const drawn = ({ title, caption, svg, png, width: own, height }: WordPicture): Paragraph => {
    const shown = Math.min(own, Math.floor(toPixels(each - 120)));
    const transformation = { width: shown, height: Math.round((height * shown) / own) };
    return new Paragraph({
      children: [
        new ImageRun({
          type: "svg",
          data: new TextEncoder().encode(svg),
          fallback: { type: "png", data: png },
          transformation,
          altText: { name: title, title, description: caption },
        }),
      ],
    });
  };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: pictures.map(() => each),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      row(
        pictures.map(({ title, caption }) => [
          new Paragraph({
            style: "PictureCaption",
            keepNext: true,
            children: [new TextRun({ text: `${title}. `, bold: true }), new TextRun(caption)],
          }),
        ]),
      ),
      row(pictures.map((picture) => [drawn(picture)])),
    ],
  });
}

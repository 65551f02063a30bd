import type PptxGenJS from "pptxgenjs";
import { cutToLines, linesOf, sizeThatFits } from "./fit-text.ts";
import { dataInk, ink } from "./slide-colours.ts";
import { FONT, room } from "./slide-room.ts";
import type { SlideFigure, SlideTable, SlideWords } from "./slides.ts";

const NO_LINE: PptxGenJS.BorderProps = { type: "none" };
const RULE: PptxGenJS.BorderProps = { type: "solid", pt: 0.75, color: ink.border };
const HEAD_RULE: PptxGenJS.BorderProps = { type: "solid", pt: 1.25, color: ink.title };

/** Puts a table on a slide that can be edited there. */
export function putTable(slide: PptxGenJS.Slide, { name, columns, rows }: SlideTable): void {
  const { size, headSize, padding, inset } = room.table;
  const margin: [number, number, number, number] = [padding / 2, inset / 2, padding / 2, inset / 2];
  const cell = (text: string, at: number, isHead: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      bold: isHead,
      color: isHead ? ink.title : ink.text,
      fontSize: isHead ? headSize : size,
      align: columns[at]!.isText ? "left" : "right",
      valign: isHead ? "bottom" : "top",
      border: [NO_LINE, NO_LINE, isHead ? HEAD_RULE : RULE, NO_LINE],
      margin,
    },
  });
  slide.addTable(
    [
      columns.map((column, at) => cell(column.name, at, true)),
      ...rows.map((row) => row.map((text, at) => cell(text, at, false))),
    ],
    {
      x: room.left,
      y: room.body.top,
      w: room.across,
      colW: columns.map(({ width }) => width),
      objectName: name,
      fontFace: FONT,
    },
  );
}

/** Headings with the sentences under each, as large as there is room for. */
export function putWords(slide: PptxGenJS.Slide, words: readonly SlideWords[], isLarge: boolean): void {
  const { size, after, bullet } = room.words;
  const heightAt = (points: number): number => {
    const line = points * 0.0188;
    const box = { size: points, width: room.across - (isLarge ? 0.2 : bullet + 0.2) };
    return words.reduce(
      (sum, { items }) =>
        sum + line + 4 * after + items.reduce((all, item) => all + linesOf(item, box) * line + after, 0),
      0,
    );
  };
  const points = isLarge ? ([20, 18, 16, 14, 12].find((each) => heightAt(each) <= room.body.height) ?? 12) : size;
  const runs = words.flatMap(({ heading, items }, at): PptxGenJS.TextProps[] => [
    {
      text: heading,
      options: {
        bold: true,
        color: ink.title,
        fontSize: points,
        breakLine: true,
        paraSpaceBefore: at === 0 ? 0 : isLarge ? 16 : 8,
        paraSpaceAfter: isLarge ? 4 : 3,
      },
    },
    ...items.map((text): PptxGenJS.TextProps => ({
      text: text.replaceAll("\n", " "),
      options: {
        color: ink.text,
        fontSize: points,
        breakLine: true,
        paraSpaceAfter: 5,
        ...(isLarge ? {} : { bullet: { indent: 14 } }),
      },
    })),
  ]);
  slide.addText(runs, {
    x: room.left,
    y: room.body.top,
    w: room.across,
    h: room.body.height,
    margin: 0,
    valign: "top",
    fontFace: FONT,
    objectName: "Words",
  });
}

/** Figures under each other beside a chart: what it is, the figure, its error. */
export function putFigures(slide: PptxGenJS.Slide, figures: readonly SlideFigure[]): void {
  const { left, width, height } = room.figures;
  for (const [at, { label, value, error }] of figures.slice(0, 4).entries()) {
    const size = sizeThatFits(value, [26, 22, 18, 14], 1, { width, isBold: true });
    slide.addText(
      [
        {
          text: cutToLines(label, 1, { size: 11, width }),
          options: { fontSize: 11, color: ink.secondary, breakLine: true },
        },
        { text: value, options: { fontSize: size, color: ink.title, bold: true, breakLine: true } },
        { text: `Monte Carlo error ${error}`, options: { fontSize: 10.5, color: ink.secondary } },
      ],
      {
        x: left,
        y: room.body.top + 0.05 + at * (height + 0.08),
        w: width,
        h: height,
        margin: [8, 0, 0, 0],
        valign: "top",
        fontFace: FONT,
        objectName: label,
      },
    );
    slide.addShape("rect", {
      x: left - 0.02,
      y: room.body.top + 0.1 + at * (height + 0.08),
      w: 0.04,
      h: height - 0.18,
      fill: { color: dataInk.teal },
      line: { color: dataInk.teal, width: 0 },
      objectName: "Rule",
    });
  }
}

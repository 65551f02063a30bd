import PptxGenJS from "pptxgenjs";
import type { ReportContent } from "../report/report-content.ts";
import { cutToLines, sizeThatFits } from "./fit-text.ts";
import { putChart } from "./put-chart.ts";
import { putFigures, putTable, putWords } from "./put-words.ts";
import { ink } from "./slide-colours.ts";
import { cover, defineLayouts, slideNumber } from "./slide-layouts.ts";
import { FONT, room } from "./slide-room.ts";
import type { Slide, Slides } from "./slides.ts";
import { slidesOf } from "./slides-of.ts";
import { tidied } from "./tidy-package.ts";

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/gu, " ");

/** A text in the largest of some sizes that fits, cut where none does. */
function fitted(
  text: string,
  { sizes, lines }: { readonly sizes: readonly number[]; readonly lines: number },
  isBold: boolean,
): { readonly text: string; readonly size: number } {
  const box = { width: room.across, isBold };
  const size = sizeThatFits(oneLine(text), sizes, lines, box);
  // At the smallest size there is room for one line more.
  const most = size === sizes.at(-1) ? lines + 1 : lines;
  return { text: cutToLines(oneLine(text), most, { ...box, size }), size };
}

function putText(
  slide: PptxGenJS.Slide,
  text: string,
  place: { readonly top: number; readonly height: number; readonly size: number },
  look: PptxGenJS.TextPropsOptions,
): void {
  slide.addText(text, {
    x: room.left,
    y: place.top,
    w: room.across,
    h: place.height,
    margin: 0,
    valign: "top",
    fontFace: FONT,
    fontSize: place.size,
    color: ink.secondary,
    ...look,
  });
}

/** The title goes into the placeholder of its layout; its size is that of its text, for a placeholder has its own. */
const putTitle = (slide: PptxGenJS.Slide, { text, size }: { readonly text: string; readonly size: number }): void => {
  slide.addText([{ text, options: { fontSize: size } }], { placeholder: "title" });
};

function putCover(slide: PptxGenJS.Slide, { about, title, remark = "" }: Slide, foot: string): void {
  const told = fitted(title, cover.title, true);
  const short = fitted(remark, cover.summary, false);
  const aboutBox = { size: cover.about.size, width: room.across, isBold: true };
  putText(slide, cutToLines(oneLine(about), 1, aboutBox), cover.about, { bold: true, objectName: "Kind" });
  putTitle(slide, told);
  if (short.text !== "")
    putText(slide, short.text, { ...cover.summary, size: short.size }, { color: ink.text, objectName: "Summary" });
  const box = { size: cover.foot.size, width: room.across };
  putText(slide, cutToLines(foot, 2, box), cover.foot, { objectName: "What made the numbers" });
}

function putMessage(
  slide: PptxGenJS.Slide,
  { id, about, title, chart, figures = [], table, words, remark }: Slide,
): void {
  const told = fitted(title, room.title, true);
  const aboutBox = { size: room.about.size, width: room.across, isBold: true };
  putText(slide, cutToLines(oneLine(about), 1, aboutBox), room.about, {
    bold: true,
    color: "166B64",
    objectName: "About",
  });
  putTitle(slide, told);
  if (chart) putChart(slide, chart, figures.length === 0 ? room.across : room.chart);
  putFigures(slide, figures);
  if (table) putTable(slide, table);
  if (words) putWords(slide, words, id === "in-short");
  if (remark === undefined || remark === "") return;
  const box = { size: room.remark.size, width: room.across };
  putText(slide, cutToLines(remark, 2, box), room.remark, { objectName: "Remark" });
}

/** Slides as the bytes of a file (.pptx) that PowerPoint and LibreOffice open: charts and tables are native, notes are in it. */
async function slidesFile(slides: Slides): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: "WIDE", width: room.width, height: room.height });
  pptx.layout = "WIDE";
  pptx.title = slides.title;
  pptx.subject = slides.foot;
  pptx.author = slides.program;
  pptx.company = "";
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineLayouts(pptx, slides.foot);
  for (const each of slides.slides) {
    const slide = pptx.addSlide({ masterName: each.layout === "cover" ? "COVER" : "MESSAGE" });
    // The layout of covers has no number, for the first slide needs none.
    if (each.id !== "cover" && each.layout === "cover") slide.slideNumber = slideNumber;
    if (each.layout === "cover") putCover(slide, each, slides.foot);
    else putMessage(slide, each);
    slide.addNotes(each.notes.join("\n"));
  }
  const written = await pptx.write({ outputType: "uint8array", compression: false });
  return tidied(written as Uint8Array, slides);
}

/** The slides on a deal, its result and the certificate of its run, as a file (.pptx). Needs no page. */
export const writeSlides = (content: ReportContent): Promise<Uint8Array> => slidesFile(slidesOf(content));

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { tidyChart } from "./tidy-chart.ts";
import { dataInk, ink } from "./slide-colours.ts";
import type { Slides } from "./slides.ts";

/** Entries of a zip are dated, and a run's file has no clock: the first moment that a zip can tell, wherever it is written. */
const NO_TIME = "1980-01-01T00:00:00";

const zipped = (entries: Zippable): Uint8Array => zipSync(entries, { level: 6, mtime: NO_TIME });

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The numbers behind a chart: nought is a number and not an empty cell, and the table that nothing refers to is left out. */
function tidyWorkbook(bytes: Uint8Array, dated: (xml: string) => string): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith("/") || name.includes("tables/") || name.endsWith("sheet1.xml.rels")) continue;
    const xml = strFromU8(content);
    const tidy = name.endsWith("sheet1.xml")
      ? xml.replaceAll("<v></v>", "<v>0</v>")
      : name === "[Content_Types].xml"
        ? xml.replace(/<Override PartName="\/xl\/tables\/[^>]*>/u, "")
        : dated(xml).replaceAll("PptxGenJS", "");
    entries[name] = strToU8(tidy);
  }
  return zipped(entries);
}

/** Where a placeholder for a title stands, and what it is, as the library writes it. */
const titlePlace = /<p:ph\s+idx="\d+"\s+type="title"[^>]*\/>(<\/p:nvPr><\/p:nvSpPr>)<p:spPr>[\s\S]*?<\/p:spPr>/gu;

/** A layout: its title has no margins, so that it stands in line with what is below it. */
const tidyLayout = (xml: string): string =>
  xml
    .replaceAll(/<p:ph\s+idx="\d+"\s+type="title"[^>]*\/>/gu, '<p:ph type="title"/>')
    .replaceAll(
      '<a:bodyPr wrap="square" rtlCol="0"></a:bodyPr><a:lstStyle><a:lvl1pPr',
      '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr',
    );

/** A slide: every shape has a number of its own, its title stands where the layout has it, a table has words and a head. */
function tidySlide(xml: string): string {
  let next = 1;
  return xml
    .replaceAll(titlePlace, '<p:ph type="title"/>$1<p:spPr/>')
    .replaceAll(/<p:cNvPr id="\d+"/gu, () => `<p:cNvPr id="${next++}"`)
    .replaceAll(/(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")\/>/gu, '$1 descr="$2"/>')
    .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>')
    .replaceAll('lang="en-US"', 'lang="en-GB"');
}

/** A note: a paragraph for each sentence. */
function tidyNotes(xml: string, notes: readonly string[]): string {
  const paragraphs = notes
    .flatMap((note) => note.split(/\s*\n\s*/u))
    .map((text) => `<a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>${escaped(text)}</a:t></a:r></a:p>`);
  const body = /(<p:ph type="body"[^>]*\/>[\s\S]*?<p:txBody>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/u;
  return xml.replace(body, (_, before: string, after: string) => before + paragraphs.join("") + after);
}

/** The palette that whoever edits the slides is offered: the one they are drawn in. */
function tidyTheme(xml: string): string {
  const accents = [dataInk.navy, dataInk.teal, dataInk.plum, dataInk.orange, ink.secondary, dataInk.grey];
  return accents.reduce(
    (changed, colour, at) =>
      changed.replace(
        new RegExp(`<a:accent${at + 1}>[\\s\\S]*?</a:accent${at + 1}>`, "u"),
        `<a:accent${at + 1}><a:srgbClr val="${colour}"/></a:accent${at + 1}>`,
      ),
    xml,
  );
}

/** The list of what the package holds: the library lists a master a slide, of which it writes one. */
const tidyContentTypes = (xml: string, names: ReadonlySet<string>): string =>
  xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (whole, name: string) => (names.has(name) ? whole : ""));

/** The presentation: the master of notes stands before the slides, as the format has it. */
const tidyPresentation = (xml: string): string =>
  xml.replace(/(<p:sldIdLst>[\s\S]*?<\/p:sldIdLst>)(<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>)/u, "$2$1");

/**
 * What the library wrote, made whole: the time is that of the run, charts are numbered from 1 in every file, notes keep their
 * paragraphs, and what it gets wrong by the format’s own rules is put right.
 */
export function tidied(bytes: Uint8Array, { slides, endedAt }: Slides): Uint8Array {
  const dated = (xml: string): string =>
    xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${escaped(endedAt)}`);
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const names = new Set(entries.map(([name]) => name));
  const numbers = entries.flatMap(([name]) => /charts\/chart(\d+)\.xml$/u.exec(name)?.[1] ?? []).map(Number);
  const before = Math.min(...numbers, Number.MAX_SAFE_INTEGER) - 1;
  const renumbered = (text: string): string =>
    text.replaceAll(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/gu,
      (_, name: string, number: string) => name + String(Number(number) - before),
    );
  const tidy = (name: string, content: Uint8Array): Uint8Array => {
    if (name.endsWith(".xlsx")) return tidyWorkbook(content, dated);
    if (!/\.(?:xml|rels)$/u.test(name)) return content;
    const xml = strFromU8(content);
    const slide = /^ppt\/(slides|notesSlides)\/(?:slide|notesSlide)(\d+)\.xml$/u.exec(name);
    if (slide?.[1] === "notesSlides") return strToU8(tidyNotes(xml, slides[Number(slide[2]) - 1]?.notes ?? []));
    if (slide) return strToU8(tidySlide(xml));
    if (name.startsWith("ppt/slideLayouts/slide")) return strToU8(tidySlide(tidyLayout(xml)));
    if (/^ppt\/charts\/chart\d+\.xml$/u.test(name)) return strToU8(tidyChart(xml));
    if (name.startsWith("ppt/theme/")) return strToU8(tidyTheme(xml));
    if (name === "[Content_Types].xml") return strToU8(renumbered(tidyContentTypes(xml, names)));
    if (name.endsWith(".rels")) return strToU8(renumbered(xml));
    if (name === "ppt/presentation.xml") return strToU8(tidyPresentation(xml));
    return strToU8(dated(xml));
  };
  return zipped(Object.fromEntries(entries.map(([name, content]) => [renumbered(name), tidy(name, content)])));
}

import {
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from "docx";
import type { Paper } from "#shared/report/paper.ts";
import type { Report, ReportBlock, ReportPictureName, ReportSection } from "#shared/export/report/report.ts";
import { figureTable, pictureTable, tableBlocks } from "./word-tables.ts";
import { wordStyles } from "./word-styles.ts";

/** A picture for a document: drawn as SVG, and as PNG for programs that show none. */
export interface WordPicture {
  readonly title: string;
  readonly caption: string;
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Sheets of paper in twentieths of a point, as Word counts. */
const sizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
};
const MARGIN = 1_000;

const text = (value: string): TextRun => new TextRun(value);

/** Pictures of a report by name; those the result has none of are left out. */
export type WordPictures = ReadonlyMap<ReportPictureName, WordPicture>;

function blockParts(block: ReportBlock, pictures: WordPictures, width: number): readonly FileChild[] {
  switch (block.kind) {
    case "paragraph":
      return [
        new Paragraph({
          style: block.look === "lead" ? "Lead" : block.look === "note" ? "Note" : "Normal",
          children: [text(block.text)],
        }),
      ];
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [text(block.text)] })];
    case "list":
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [text(item)] }));
    case "figures":
      return [figureTable(block.figures, width), new Paragraph("")];
    case "table":
      return tableBlocks(block, width);
    case "pictures": {
      const drawn = block.pictures.flatMap((name) => pictures.get(name) ?? []);
      return drawn.length === 0 ? [] : [pictureTable(drawn, width), new Paragraph("")];
    }
  }
}

const sectionParts = (section: ReportSection, pictures: WordPictures, width: number): readonly FileChild[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    pageBreakBefore: section.startsPage,
    children: [new Bookmark({ id: section.id, children: [text(section.title)] })],
  }),
  ...section.blocks.flatMap((block) => blockParts(block, pictures, width)),
];

function cover({ title, summary, foot, inShort, sections }: Report): readonly FileChild[] {
  return [
    new Paragraph({ style: "Kind", children: [text("Outcomes partnership: report of a simulation")] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [text(title)] }),
    ...(summary === "" ? [] : [new Paragraph({ style: "Lead", children: [text(summary)] })]),
    new Paragraph({ style: "Note", children: [text(foot)] }),
    new Paragraph({ style: "ContentsHeading", children: [text("In short")] }),
    ...inShort.flatMap(({ party, sentence }) => [
      new Paragraph({ keepNext: true, children: [new TextRun({ text: party, bold: true })] }),
      new Paragraph({ children: [text(sentence)] }),
    ]),
    new Paragraph({ style: "ContentsHeading", children: [text("Contents")] }),
    ...sections.map(
      (section) =>
        new Paragraph({
          style: "ContentsLine",
          children: [new InternalHyperlink({ anchor: section.id, children: [text(section.title)] })],
        }),
    ),
  ];
}

/** What made the numbers at the left of every page's foot, and the page's number at the right. */
const footer = (foot: string, width: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "Foot",
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          text(foot),
          new TextRun({ children: [new Tab(), "Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** A report as the bytes of a Word document (.docx): headings, tables and text that can be edited, pictures with their words. */
export async function reportDocx(
  report: Report,
  pictures: WordPictures,
  paper: Paper,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = sizes[paper];
  const width = size.width - 2 * MARGIN;
  const section: ISectionOptions = {
    properties: {
      page: { size, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, footer: 500 } },
    },
    footers: { default: footer(report.foot, width) },
    children: [...cover(report), ...report.sections.flatMap((each) => sectionParts(each, pictures, width))],
  };
  const document = new Document({
    title: report.title,
    subject: report.foot,
    creator: "Outcomes Partnership Simulator",
    description: report.summary,
    styles: wordStyles,
    features: { updateFields: false },
    sections: [section],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}

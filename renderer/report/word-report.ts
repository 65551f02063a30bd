import type { Paper } from "#shared/report/paper.ts";
import type { Report, ReportPictureName } from "#shared/export/report/report.ts";
import type { ReportContent } from "#shared/export/report/report-content.ts";
import { reportOf } from "#shared/export/report/report-of.ts";
import type { WordPicture, WordPictures } from "./word/report-docx.ts";
import { pictureMarkup } from "./picture-markup.ts";
import { reportPicture } from "./report-pictures.ts";
import { standaloneSvg } from "./standalone-svg.ts";

/** Pixels of a picture of two beside each other. */
const WIDTH = 330;
const HEIGHT = 220;

/** Paints a picture for programs that show no SVG. */
export type Paint = (picture: {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}) => Promise<Uint8Array>;

const namesIn = ({ sections }: Report): readonly ReportPictureName[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "pictures" ? block.pictures : [])));

/** The size a drawn picture has: some are as tall as their rows. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = WIDTH, height = HEIGHT] = /viewBox="0 0 (?<w>[\d.]+) (?<h>[\d.]+)"/u.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

async function wordPicture(
  name: ReportPictureName,
  content: ReportContent,
  paint: Paint,
): Promise<WordPicture | undefined> {
  const found = reportPicture(name, content);
  const drawn = found && pictureMarkup(found, name, WIDTH, HEIGHT);
  if (!found || !drawn) return undefined;
  const svg = standaloneSvg(drawn.svg);
  const size = sizeOf(drawn.svg);
  return { title: found.title, caption: found.caption, svg, ...size, png: await paint({ text: svg, ...size }) };
}

/** Writes the document of a report: `reportDocx`, wherever it runs. */
export type WriteDocx = (report: Report, pictures: WordPictures, paper: Paper) => Promise<Uint8Array>;

/** The report as a Word document, the pictures drawn as they are on paper. */
export async function wordReport(
  content: ReportContent,
  paper: Paper,
  { paint, write }: { readonly paint: Paint; readonly write: WriteDocx },
): Promise<Uint8Array> {
  const report = reportOf(content);
  const pictures = new Map<ReportPictureName, WordPicture>();
  for (const name of namesIn(report)) {
    const picture = await wordPicture(name, content, paint);
    if (picture) pictures.set(name, picture);
  }
  return await write(report, pictures, paper);
}

import { renderToStaticMarkup } from "react-dom/server";
import type { ReportPicture } from "./report-pictures.ts";

/** A drawn picture: its marks as SVG with the classes of the charts’ style sheet, and what must stand below it. */
export interface PictureMarkup {
  readonly svg: string;
  readonly note: string | undefined;
}

const NOTE = /<p class="chart__note">(?<note>[\s\S]*?)<\/p>/u;

/** Draws a picture without a page: of what the screen has around it, for reading it by pointer and key, nothing is kept. */
export function pictureMarkup({ draw }: ReportPicture, width: number, height: number): PictureMarkup | undefined {
  const markup = renderToStaticMarkup(draw(width, height));
  const from = markup.indexOf("<svg");
  const end = markup.lastIndexOf("</svg>");
  if (from === -1 || end === -1) return undefined;
  return { svg: markup.slice(from, end + "</svg>".length), note: NOTE.exec(markup)?.groups?.["note"] };
}

import { renderToStaticMarkup } from "react-dom/server";
import type { ReportPicture } from "./report-pictures.ts";

/** A drawn picture: its marks as SVG with the classes of the charts’ style sheet, and what must stand below it. */
export interface PictureMarkup {
  readonly svg: string;
  readonly note: string | undefined;
}

const NOTE = /<p class="chart__note">(?<note>[\s\S]*?)<\/p>/u;

/** Ids that React gives: the same in every picture that is drawn by itself. */
const OWN_ID = /_R_\w*_/gu;

/**
 * Draws a picture without a page: of what the screen has around it, for reading it by pointer and key, nothing is kept.
 * @param name of the picture, unique on its page: its ids begin with it
 */
export function pictureMarkup(
  { draw }: ReportPicture,
  name: string,
  width: number,
  height: number,
): PictureMarkup | undefined {
  const markup = renderToStaticMarkup(draw(width, height)).replaceAll(OWN_ID, name);
  const from = markup.indexOf("<svg");
  const end = markup.lastIndexOf("</svg>");
  if (from === -1 || end === -1) return undefined;
  return { svg: markup.slice(from, end + "</svg>".length), note: NOTE.exec(markup)?.groups?.["note"] };
}

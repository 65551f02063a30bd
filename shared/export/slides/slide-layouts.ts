import type PptxGenJS from "pptxgenjs";
import { cutToLines } from "./fit-text.ts";
import { dataInk, ink } from "./slide-colours.ts";
import { FONT, room } from "./slide-room.ts";

/** Where the title and the summary of the first slide stand. */
export const cover = {
  about: { top: 1.5, height: 0.4, size: 14 },
  title: { top: 1.95, height: 1.5, sizes: [40, 36, 32, 28, 24], lines: 2 },
  summary: { top: 3.65, height: 1.9, sizes: [18, 16, 14], lines: 5 },
  foot: { top: 6.2, height: 0.5, size: 12 },
} as const;

/** Where the number of a slide stands. */
export const slideNumber: PptxGenJS.SlideNumberProps = {
  x: room.left + room.across - 0.9,
  y: room.foot.top,
  w: 0.9,
  h: room.foot.height,
  margin: 0,
  align: "right",
  valign: "middle",
  color: ink.secondary,
  fontFace: FONT,
  fontSize: room.foot.size,
};

/**
 * The two layouts that slides are made from, with placeholders for their titles. What made the numbers stands in the foot of
 * the layout: once, and on every slide.
 */
export function defineLayouts(pptx: PptxGenJS, foot: string): void {
  const footBox = { size: room.foot.size, width: room.across - 1 };
  pptx.defineSlideMaster({
    title: "COVER",
    background: { color: "FFFFFF" },
    objects: [
      { rect: { x: 0, y: 0, w: 0.22, h: room.height, fill: { color: ink.title } } },
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: room.left,
            y: cover.title.top,
            w: room.across,
            h: cover.title.height,
            margin: 0,
            align: "left",
            valign: "top",
            bold: true,
            color: ink.title,
            fontFace: FONT,
            fontSize: cover.title.sizes[0],
          },
          text: "",
        },
      },
    ],
  });
  pptx.defineSlideMaster({
    title: "MESSAGE",
    background: { color: "FFFFFF" },
    objects: [
      { rect: { x: room.left, y: 6.96, w: room.across, h: 0.01, fill: { color: ink.border } } },
      {
        text: {
          text: cutToLines(foot, 1, footBox),
          options: {
            x: room.left,
            y: room.foot.top,
            w: room.across - 1,
            h: room.foot.height,
            margin: 0,
            align: "left",
            valign: "middle",
            color: ink.secondary,
            fontFace: FONT,
            fontSize: room.foot.size,
          },
        },
      },
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: room.left,
            y: room.title.top,
            w: room.across,
            h: room.title.height,
            margin: 0,
            align: "left",
            valign: "top",
            bold: true,
            color: ink.title,
            fontFace: FONT,
            fontSize: room.title.sizes[1],
          },
          text: "",
        },
      },
      { rect: { x: 0, y: 0, w: room.width, h: 0.09, fill: { color: dataInk.navy } } },
    ],
    slideNumber,
  });
}

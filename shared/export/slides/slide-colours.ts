import type { SlideColour } from "./slides.ts";

/** Colours of slides: those of the screen in daylight (renderer/styles/tokens.css). */
export const ink = {
  text: "16212D",
  secondary: "435160",
  title: "12436D",
  border: "D8DEE5",
  grid: "E3E8ED",
  soft: "F4F6F8",
  axis: "7A8694",
} as const;

/** Colours of data by their names. */
export const dataInk: Readonly<Record<SlideColour, string>> = {
  navy: "12436D",
  teal: "28A197",
  plum: "801650",
  orange: "F46A25",
  grey: "A9B4BF",
};

import { useLayoutEffect, type RefObject } from "react";
import { useStore } from "zustand";
import { nameSlides, presentStore } from "../../stores/present-store.ts";

/** What of the results' own pages is a slide. */
const SLIDE = ".present__slide, .chart-panel";
/** What stands in a chart's place where there is nothing to draw. */
const NOTHING = ".chart__empty";
const SHOWN = "data-shown";
/** What rounding and a line that breaks differently may take. */
const SLACK = 0.98;

/**
 * Makes every chart and card within an element a slide, and shows one at a time. They are found in the page and not
 * listed, so that what the results come to show is presented too; a chart that has nothing to show is none.
 */
export function useShownSlide(stage: RefObject<HTMLElement | null>): void {
  const slide = useStore(presentStore, (state) => state.slide);
  // After each time it is drawn: charts come and go with the run.
  useLayoutEffect(() => {
    const all = [...(stage.current?.querySelectorAll(SLIDE) ?? [])];
    const slides = all.filter((each) => each.querySelector(NOTHING) === null);
    for (const each of all) each.removeAttribute(SHOWN);
    nameSlides(slides.map((each) => each.querySelector("h2, h3")?.textContent ?? ""));
    slides.forEach((each, index) => each.toggleAttribute(SHOWN, index === slide));
    for (const group of stage.current?.children ?? [])
      group.toggleAttribute(SHOWN, group.matches(`[${SHOWN}]`) || group.querySelector(`[${SHOWN}]`) !== null);
    if (stage.current) fit(stage.current);
  });
}

/** Makes the slide smaller where it is taller than its stage, from its full size each time. */
function fit(stage: HTMLElement): void {
  stage.scrollTop = 0;
  stage.style.setProperty("--present-fit", "1");
  const room = stage.clientHeight / stage.scrollHeight;
  if (room < 1) stage.style.setProperty("--present-fit", (room * SLACK).toFixed(3));
}

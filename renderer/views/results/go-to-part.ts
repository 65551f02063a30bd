import { showScreen } from "../../stores/view-store.ts";
import type { ResultPart } from "./result-parts.ts";

/** The id of a part of the results on the page. */
export const partId = (part: string): string => `results-${part}`;

/** Takes a person to a part of the results, on their own screen. The focus goes along, so that Tab goes on from there. */
export function goToPart(part: ResultPart): void {
  showScreen("results");
  requestAnimationFrame(() => {
    const section = document.getElementById(partId(part));
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: "start" });
  });
}

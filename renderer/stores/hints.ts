import { dealStore } from "./deal-store.ts";
import { prefer, preferencesStore } from "./preferences-store.ts";
import type { Section } from "./view-store.ts";

/** What a first look at the editor may miss. */
export interface Hint {
  /** By which it is remembered. */
  readonly id: string;
  readonly text: string;
  /** The pages it is of use on; absent: every one. */
  readonly sections?: readonly Section[];
}

/** In the order in which they are shown, one at a time. */
export const hints: readonly Hint[] = [
  {
    id: "drag-a-price",
    text: "Try Alt+Up and Alt+Down in a price, or drag the handle beside it.",
    sections: ["rate-card"],
  },
  {
    id: "every-figure-has-a-source",
    text: "The dot or word beside a figure tells where it comes from. Press one.",
    sections: ["people", "outcomes", "rate-card", "savings", "costs", "investment"],
  },
  { id: "results-are-live", text: "Results are live: change anything and watch the figures above." },
];

/** The hint to show on a page; undefined where there is none left. */
export const hintFor = (section: Section, seen: readonly string[]): Hint | undefined =>
  hints.find(({ id, sections }) => !seen.includes(id) && (sections?.includes(section) ?? true));

/** A hint that was used or closed never comes back. */
export function seeHint(id: string): void {
  const { hintsSeen = [] } = preferencesStore.getState();
  if (!hintsSeen.includes(id)) void prefer({ hintsSeen: [...hintsSeen, id] });
}

/** Where a figure's trail is opened: its mark, or its word. */
const TRAIL_MARK = ".status-dot, .chip--button";

/** Notes what is used by itself: an edit, a price that changes, a trail that is opened. @returns what ends it */
export function noteUsedHints(): () => void {
  const press = ({ target }: Event): void => {
    if (target instanceof Element && target.closest(TRAIL_MARK)) seeHint("every-figure-has-a-source");
  };
  document.addEventListener("click", press);
  const unsubscribe = dealStore.subscribe((now, before) => {
    // Opening another deal is no edit: it names no step.
    if (now.scenario === before.scenario || now.step === "") return;
    seeHint("results-are-live");
    if (now.step.startsWith("price of")) seeHint("drag-a-price");
  });
  return () => {
    document.removeEventListener("click", press);
    unsubscribe();
  };
}

import { createStore } from "zustand/vanilla";
import { desktop } from "../desktop.ts";
import { dealStore } from "./deal-store.ts";
import { resultOf, runStore } from "./run-store.ts";
import { tell } from "./view-store.ts";

/** Whether results are shown to a meeting, and which slide. */
export interface PresentState {
  readonly shown: boolean;
  readonly slide: number;
  /** Names of the slides there are, in their order. */
  readonly slides: readonly string[];
}

export const presentStore = createStore<PresentState>()(() => ({ shown: false, slide: 0, slides: [] }));

/** Shows the results to a meeting, from the first slide. Says so when there are none. */
export async function present(): Promise<void> {
  if (!dealStore.getState().scenario) return;
  const run = runStore.getState();
  if (resultOf(run) === undefined && run.kind !== "running")
    return tell("error", "There are no results to present yet. Run the deal first.");
  const { shown } = presentStore.getState();
  presentStore.setState({ shown: true, slide: 0 });
  if (!shown) await desktop.request["window:full-screen"](true);
}

export async function leavePresentation(): Promise<void> {
  if (!presentStore.getState().shown) return;
  presentStore.setState({ shown: false });
  await desktop.request["window:full-screen"](false);
}

/** Goes to a slide; before the first and after the last there is none. */
export const showSlide = (slide: number): void =>
  presentStore.setState(({ slides }) => ({ slide: Math.max(0, Math.min(slides.length - 1, slide)) }));

/** What there is to show may change while a run is refined. */
export function nameSlides(slides: readonly string[]): void {
  const { slides: before, slide } = presentStore.getState();
  if (slides.join("\n") === before.join("\n")) return;
  presentStore.setState({ slides, slide: Math.max(0, Math.min(slides.length - 1, slide)) });
}

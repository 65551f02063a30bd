import type { Scenario } from "#shared/model/scenario.ts";
import { dealProblems } from "./deal-problems.ts";
import { dealStore } from "./deal-store.ts";
import { startRun } from "./run-deal.ts";
import { runStore, type RunState } from "./run-store.ts";
import { viewStore, type ViewState } from "./view-store.ts";

/** Edits within one frame are one. */
const FRAME_MS = 16;
/** So long a run may take to its first picture before an edit gives it up. */
const PATIENCE_MS = 1000;

/** Whether there is nothing to start: the deal has problems, or a run of this very version stands, goes on or was cancelled. */
export const isSettled = (scenario: Scenario, run: RunState): boolean =>
  (run.kind !== "idle" && run.of === scenario) || dealProblems(scenario).length > 0;

/** Whether versions are run by themselves now: not while variants are compared or the deal is analysed, which take every core and show no run. */
export const runsByItself = ({ live, screen }: Pick<ViewState, "live" | "screen">): boolean =>
  live && screen !== "compare" && screen !== "analyse";

/** How long a run without a picture may still be waited for, in milliseconds. */
const patienceWith = (run: RunState): number =>
  run.kind === "running" && !run.partial ? PATIENCE_MS - (performance.now() - run.startedAt) : 0;

/**
 * While live, runs every version of the open deal by itself, from when it is opened: an edit gives up the run before and
 * starts the next. In a quick row of edits each run gets as far as its first picture, so that there is something to see
 * while a number is dragged; the last edit is always run. A deal with problems is run once they are mended;
 * until then the run before goes on. While variants are compared or the deal is analysed no run is started, and the last version is run afterwards.
 * @returns what ends it
 */
export function keepRunning(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attend = (wait: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const { scenario } = dealStore.getState();
      const run = runStore.getState();
      if (!runsByItself(viewStore.getState()) || !scenario || isSettled(scenario, run)) return;
      const patience = patienceWith(run);
      if (patience > 0) attend(Math.min(patience, FRAME_MS));
      else startRun(scenario, true);
    }, wait);
  };
  attend(0);
  const stops = [
    dealStore.subscribe((now, before) => now.scenario !== before.scenario && attend(FRAME_MS)),
    viewStore.subscribe((now, before) => now.live !== before.live && switchTo(now.live)),
    viewStore.subscribe((now, before) => now.screen !== before.screen && attend(0)),
  ];
  /** Switched on, it also runs a version whose run was cancelled. */
  function switchTo(live: boolean): void {
    const run = runStore.getState();
    const { scenario } = dealStore.getState();
    if (live && scenario && run.kind === "cancelled" && dealProblems(scenario).length === 0) startRun(scenario, true);
    else attend(0);
  }
  return () => {
    clearTimeout(timer);
    stops.forEach((stop) => stop());
  };
}

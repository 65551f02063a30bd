import type { Outcome } from "../../model/outcome.ts";
import type { WhatIf } from "../what-if.ts";

/** What an analysis does to the figure with the service: first its distance from the baseline, then the figure itself. */
export interface FigureChange {
  readonly effectTimes: number;
  readonly figureTimes: number;
}

/** Whether an outcome is the first that people achieve along its pathway; fees for activity before it do not count. */
function isFirstStage(outcome: Outcome, outcomes: readonly Outcome[]): boolean {
  if (outcome.kind !== "binary") return false;
  for (let after = outcome.after; after !== undefined;) {
    const before = outcomes.find(({ id }) => id === after);
    if (before?.kind === "binary") return false;
    after = before?.kind === "milestone" ? before.after : undefined;
  }
  return true;
}

/** What a what-if means for one outcome; undefined where it leaves it alone. */
export function figureChangeOf(
  outcome: Outcome,
  outcomes: readonly Outcome[],
  { effectTimes = 1, successTimes = 1 }: WhatIf,
): FigureChange | undefined {
  const isAchieved = outcome.kind === "binary";
  const change = {
    effectTimes: isAchieved ? effectTimes : effectTimes * successTimes,
    figureTimes: isFirstStage(outcome, outcomes) ? successTimes : 1,
  };
  return change.effectTimes === 1 && change.figureTimes === 1 ? undefined : change;
}

/** The changed figure with the service, as far as a figure can go. */
export function changedFigure(
  figure: number,
  baseline: number,
  { effectTimes, figureTimes }: FigureChange,
  { low, high }: { readonly low: number; readonly high: number },
): number {
  const moved = effectTimes === 1 ? figure : baseline + effectTimes * (figure - baseline);
  return Math.min(high, Math.max(low, moved * figureTimes));
}

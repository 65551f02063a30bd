import { produce, type Draft } from "immer";
import type { PathStep } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealStore } from "./deal-store.ts";

/** The deal while it is being changed: what an edit may write into. */
export type DealDraft = Draft<Scenario>;

/**
 * Changes the deal as one undoable step.
 * @param step what it does, in words that follow "Undo": `price of Job entry`
 */
export function editDeal(step: string, recipe: (draft: DealDraft) => void): void {
  const { scenario } = dealStore.getState();
  if (!scenario) return;
  const next = produce(scenario, recipe);
  if (next !== scenario) dealStore.setState({ scenario: next, step });
}

/**
 * Puts a value at a place of the deal as one undoable step; `undefined` removes the field. The caller knows from the model
 * what may stand there.
 */
export function putAt(step: string, place: readonly PathStep[], value: unknown): void {
  editDeal(step, (draft) => {
    const last = place.at(-1)!;
    let holder = draft as unknown as Record<PathStep, unknown>;
    for (const each of place.slice(0, -1)) holder = holder[each] as Record<PathStep, unknown>;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  });
}

export const undo = (): void => dealStore.temporal.getState().undo();
export const redo = (): void => dealStore.temporal.getState().redo();

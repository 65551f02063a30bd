import { produce, type Draft } from "immer";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealStore } from "./deal-store.ts";

/**
 * Changes the deal as one undoable step.
 * @param step what it does, in words that follow "Undo": `price of Job entry`
 */
export function editDeal(step: string, recipe: (draft: Draft<Scenario>) => void): void {
  const { scenario } = dealStore.getState();
  if (!scenario) return;
  const next = produce(scenario, recipe);
  if (next !== scenario) dealStore.setState({ scenario: next, step });
}

export const undo = (): void => dealStore.temporal.getState().undo();
export const redo = (): void => dealStore.temporal.getState().redo();

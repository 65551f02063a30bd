import type { Scenario } from "#shared/model/scenario.ts";
import { dealStore, type DealState } from "./deal-store.ts";

/**
 * How many steps the open deal is ahead of a version of it: 2 after two edits, −1 after an undo, 0 when it is that very
 * version. Undefined where the history no longer holds it: it was undone and edited over, is too long ago, or is of
 * another variant.
 */
export function editsSince(version: Scenario): number | undefined {
  const { scenario, variant } = dealStore.getState();
  if (scenario === version) return 0;
  const isIt = (state: Partial<DealState>): boolean => state.scenario === version && state.variant?.id === variant?.id;
  const { pastStates, futureStates } = dealStore.temporal.getState();
  const past = pastStates.findLastIndex(isIt);
  if (past >= 0) return pastStates.length - past;
  const future = futureStates.findLastIndex(isIt);
  return future < 0 ? undefined : future - futureStates.length;
}

import type { Scenario } from "#shared/model/scenario.ts";
import { dealStore } from "./deal-store.ts";

/**
 * How many steps the open deal is ahead of a version of it: 2 after two edits, −1 after an undo, 0 when it is that very
 * version. Undefined where the history no longer holds it: it was undone and edited over, or is too long ago.
 */
export function editsSince(version: Scenario): number | undefined {
  const { scenario } = dealStore.getState();
  if (scenario === version) return 0;
  const { pastStates, futureStates } = dealStore.temporal.getState();
  const past = pastStates.findLastIndex((state) => state.scenario === version);
  if (past >= 0) return pastStates.length - past;
  const future = futureStates.findLastIndex((state) => state.scenario === version);
  return future < 0 ? undefined : future - futureStates.length;
}

import { createStore } from "zustand/vanilla";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** A run and what it was a run of. `of` differs from the open deal once that is edited: then the result is stale. */
export type RunState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly of: Scenario;
      readonly done: number;
      readonly total: number;
      /** `performance.now()` when its first trials came in; starting the workers is no part of its pace. */
      readonly startedAt: number;
      /** The first trials summed up, refined while the run goes on. */
      readonly partial: ResultDocument | undefined;
    }
  | { readonly kind: "done"; readonly of: Scenario; readonly result: ResultDocument; readonly seconds: number }
  | {
      readonly kind: "cancelled";
      readonly of: Scenario;
      readonly done: number;
      readonly total: number;
      readonly partial: ResultDocument | undefined;
    }
  | { readonly kind: "failed"; readonly of: Scenario; readonly sentence: string };

export const runStore = createStore<RunState>()(() => ({ kind: "idle" }));

/** The result there is to show, whole or of the first trials. */
export function resultOf(run: RunState): ResultDocument | undefined {
  if (run.kind === "done") return run.result;
  if (run.kind === "running" || run.kind === "cancelled") return run.partial;
  return undefined;
}

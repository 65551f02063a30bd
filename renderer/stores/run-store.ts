import { createStore } from "zustand/vanilla";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** A result and the version of the deal it is of. */
export interface Shown {
  readonly result: ResultDocument;
  readonly of: Scenario;
}

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
      /** What the run before showed; it stays until this one has something to show. */
      readonly before?: Shown | undefined;
      /** It was started by an edit, not by a person who asked for it. */
      readonly automatic?: boolean;
    }
  | {
      readonly kind: "done";
      readonly of: Scenario;
      readonly result: ResultDocument;
      readonly seconds: number;
      /** `Date.now()` when it ended. */ readonly endedAt: number;
    }
  | {
      readonly kind: "cancelled";
      readonly of: Scenario;
      readonly done: number;
      readonly total: number;
      readonly partial: ResultDocument | undefined;
      readonly before?: Shown | undefined;
    }
  | {
      readonly kind: "failed";
      readonly of: Scenario;
      readonly sentence: string;
      readonly before?: Shown | undefined;
    };

export const runStore = createStore<RunState>()(() => ({ kind: "idle" }));

/** The result there is to show: whole, of the first trials, or of the run before. */
export function resultOf(run: RunState): ResultDocument | undefined {
  if (run.kind === "idle") return undefined;
  if (run.kind === "done") return run.result;
  return (run.kind === "failed" ? undefined : run.partial) ?? run.before?.result;
}

/** The version of the deal that the result there is to show is of; undefined while there is none. */
export function shownVersionOf(run: RunState): Scenario | undefined {
  if (run.kind === "idle") return undefined;
  if (run.kind === "done" || (run.kind !== "failed" && run.partial)) return run.of;
  return run.before?.of;
}

/** Whether a result that is shown is of the first trials of a run that was to have more. */
export const isPartialOf = (run: RunState, { trials }: ResultDocument): boolean =>
  run.kind !== "done" && trials < (shownVersionOf(run)?.run.trials ?? 0);

/** What is shown, to be kept while the next run has nothing to show yet. */
export function shownOf(run: RunState): Shown | undefined {
  const result = resultOf(run);
  const of = shownVersionOf(run);
  return result && of && { result, of };
}

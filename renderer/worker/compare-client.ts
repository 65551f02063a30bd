import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { AskedComparison, FromCompareWorker, ToCompareWorker } from "./compare-messages.ts";
import { workerCount } from "./worker-count.ts";

/** What a comparison tells the page: progress and pictures of the first trials in any mix, then one ending. */
export interface CompareListener {
  /** Trials of all deals together. */
  readonly progress: (trialsDone: number) => void;
  readonly partial: (document: ComparisonDocument) => void;
  readonly done: (document: ComparisonDocument) => void;
  readonly failed: (sentence: string) => void;
}

/** Compares deals off the page's thread. */
export interface CompareClient {
  /**
   * Compares deals in the place of the comparison that goes on.
   * @returns what ends it at once; nothing is heard afterwards
   */
  readonly compare: (asked: Pick<AskedComparison, "base" | "deals">, listener: CompareListener) => () => void;
  /** Ends its workers at once; nothing is told any more. */
  readonly close: () => void;
}

/** A client over one worker that conducts comparisons. It starts with the first and is kept, with its own workers, until it is closed. */
export function createCompareClient(): CompareClient {
  /** Whom the last comparison tells, until it ends. */
  let hearing: { readonly comparison: number; readonly listener: CompareListener } | undefined;
  let comparisons = 0;
  let worker: Worker | undefined;
  const post = (message: ToCompareWorker): void => worker?.postMessage(message);

  function hear({ data }: MessageEvent<FromCompareWorker>): void {
    if (data.comparison !== hearing?.comparison) return;
    const { listener } = hearing;
    if (data.kind === "progress") return listener.progress(data.done);
    if (data.kind === "partial") return listener.partial(data.document);
    hearing = undefined;
    if (data.kind === "done") listener.done(data.document);
    else listener.failed(data.sentence);
  }

  function started(): Worker {
    const made = new Worker(new URL("./compare-worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", hear);
    made.addEventListener("error", () => {
      worker = undefined;
      const listener = hearing?.listener;
      hearing = undefined;
      listener?.failed("The comparison could not start. Close the program and open it again.");
    });
    return made;
  }

  return {
    compare: (asked, listener) => {
      worker ??= started();
      const comparison = ++comparisons;
      hearing = { comparison, listener };
      post({ kind: "compare", comparison, ...asked, workers: workerCount() });
      return () => {
        if (hearing?.comparison !== comparison) return;
        hearing = undefined;
        post({ kind: "end" });
      };
    },
    close: () => {
      hearing = undefined;
      worker?.terminate();
      worker = undefined;
    },
  };
}

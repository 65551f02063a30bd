import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { FromCompareWorker, ToCompareWorker } from "./compare-messages.ts";

/** What a comparison tells the page: progress and pictures of the first trials in any mix, then one ending. */
export interface CompareListener {
  /** Trials of all deals together. */
  readonly progress: (trialsDone: number) => void;
  readonly partial: (document: ComparisonDocument) => void;
  readonly done: (document: ComparisonDocument) => void;
  readonly failed: (sentence: string) => void;
}

const workerCount = (): number => Math.min(8, Math.max(1, navigator.hardwareConcurrency));

/** Compares deals off the page's thread. @returns what ends it at once; nothing is heard afterwards */
export function compareOffPage(asked: Omit<ToCompareWorker, "workers">, listener: CompareListener): () => void {
  const worker = new Worker(new URL("./compare-worker.ts", import.meta.url), { type: "module" });
  const end = (): void => worker.terminate();
  worker.addEventListener("message", ({ data }: MessageEvent<FromCompareWorker>) => {
    if (data.kind === "progress") return listener.progress(data.done);
    if (data.kind === "partial") return listener.partial(data.document);
    end();
    if (data.kind === "done") listener.done(data.document);
    else listener.failed(data.sentence);
  });
  worker.addEventListener("error", () => {
    end();
    listener.failed("The comparison could not start. Close the program and open it again.");
  });
  worker.postMessage({ ...asked, workers: workerCount() } satisfies ToCompareWorker);
  return end;
}

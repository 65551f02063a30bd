import type { AnalysisKind, AskedOf, DocumentOf } from "#shared/analysis/conduct/analyses.ts";
import type { AskedAnalysis, FromAnalysisWorker, ToAnalysisWorker } from "./analysis-messages.ts";
import { workerCount } from "./worker-count.ts";

/** What an analysis tells the page: progress and pictures in any mix, then one ending. */
export interface AnalysisHearing<Document> {
  /** Trials of all cases together. */
  readonly progress: (done: number, total: number) => void;
  readonly partial: (document: Document) => void;
  readonly done: (document: Document) => void;
  readonly failed: (sentence: string) => void;
}

/** Conducts analyses off the page's thread. */
export interface AnalysisClient {
  /**
   * Analyses a deal in the place of the analysis that goes on.
   * @returns what ends it at once; nothing is heard afterwards
   */
  readonly analyse: <Kind extends AnalysisKind>(
    analysis: Kind,
    asked: AskedOf<Kind>,
    listener: AnalysisHearing<DocumentOf<Kind>>,
  ) => () => void;
  /** Ends its workers at once; nothing is told any more. */
  readonly close: () => void;
}

/** A client over one worker that conducts analyses. It starts with the first and is kept, with its own workers, until it is closed. */
export function createAnalysisClient(): AnalysisClient {
  /** Whom the last analysis tells, until it ends. */
  let hearing: { readonly job: number; readonly listener: AnalysisHearing<DocumentOf<AnalysisKind>> } | undefined;
  let jobs = 0;
  let worker: Worker | undefined;
  const post = (message: ToAnalysisWorker): void => worker?.postMessage(message);

  function hear({ data }: MessageEvent<FromAnalysisWorker>): void {
    if (data.job !== hearing?.job) return;
    const { listener } = hearing;
    if (data.kind === "progress") return listener.progress(data.done, data.total);
    if (data.kind === "partial") return listener.partial(data.document);
    hearing = undefined;
    if (data.kind === "done") listener.done(data.document);
    else listener.failed(data.sentence);
  }

  function started(): Worker {
    const made = new Worker(new URL("./analysis-worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", hear);
    made.addEventListener("error", () => {
      worker = undefined;
      const listener = hearing?.listener;
      hearing = undefined;
      listener?.failed("The analysis could not start. Close the program and open it again.");
    });
    return made;
  }

  return {
    analyse: (analysis, asked, listener) => {
      worker ??= started();
      const job = ++jobs;
      hearing = { job, listener: listener as AnalysisHearing<DocumentOf<AnalysisKind>> };
      post({ kind: "analyse", job, analysis, asked, workers: workerCount() } as AskedAnalysis);
      return () => {
        if (hearing?.job !== job) return;
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

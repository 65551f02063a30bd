/** What a job tells the page: progress and pictures in any mix, then one ending. */
export interface JobListener<Document> {
  /** Trials of all cases together. */
  readonly progress: (done: number, total: number) => void;
  readonly partial: (document: Document) => void;
  readonly done: (document: Document) => void;
  readonly failed: (sentence: string) => void;
}

/** What a worker tells of its job. Trials are of all cases together. */
export type JobNews<Document> =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "partial"; readonly document: Document }
  | { readonly kind: "done"; readonly document: Document }
  | { readonly kind: "failed"; readonly sentence: string };

/** Has one job after the other done off the page's thread. */
interface OneJobClient<Asked, Document> {
  /**
   * Has a job done in the place of the one that goes on.
   * @returns what ends it at once; nothing is heard afterwards
   */
  readonly begin: (asked: Asked, listener: JobListener<Document>) => () => void;
  /** Ends its workers at once; nothing is told any more. */
  readonly close: () => void;
}

/**
 * A client over one worker that does one job at a time. It starts with the first and is kept, with its own workers, until it is
 * closed. What it is asked has the number of the job, which comes back with every message about it; `{ kind: "end" }` ends that.
 * @param couldNotStart a sentence for whoever asked
 */
export function createOneJobClient<Asked extends object, Document>(
  start: () => Worker,
  couldNotStart: string,
): OneJobClient<Asked, Document> {
  /** Whom the last job tells, until it ends. */
  let hearing: { readonly job: number; readonly listener: JobListener<Document> } | undefined;
  let jobs = 0;
  let worker: Worker | undefined;

  function hear({ data }: MessageEvent<JobNews<Document> & { readonly job: number }>): void {
    if (data.job !== hearing?.job) return;
    const { listener } = hearing;
    if (data.kind === "progress") return listener.progress(data.done, data.total);
    if (data.kind === "partial") return listener.partial(data.document);
    hearing = undefined;
    if (data.kind === "done") listener.done(data.document);
    else listener.failed(data.sentence);
  }

  function started(): Worker {
    const made = start();
    made.addEventListener("message", hear);
    made.addEventListener("error", () => {
      worker = undefined;
      const listener = hearing?.listener;
      hearing = undefined;
      listener?.failed(couldNotStart);
    });
    return made;
  }

  return {
    begin: (asked, listener) => {
      worker ??= started();
      const job = ++jobs;
      hearing = { job, listener };
      worker.postMessage({ ...asked, job });
      return () => {
        if (hearing?.job !== job) return;
        hearing = undefined;
        worker?.postMessage({ kind: "end" });
      };
    },
    close: () => {
      hearing = undefined;
      worker?.terminate();
      worker = undefined;
    },
  };
}

import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { AskedComparison } from "./compare-messages.ts";
import { createOneJobClient, type JobListener } from "./one-job-client.ts";
import { workerCount } from "./worker-count.ts";

/** Compares deals off the page's thread. */
export interface CompareClient {
  /**
   * Compares deals in the place of the comparison that goes on.
   * @returns what ends it at once; nothing is heard afterwards
   */
  readonly compare: (
    asked: Pick<AskedComparison, "base" | "deals">,
    listener: JobListener<ComparisonDocument>,
  ) => () => void;
  /** Ends its workers at once; nothing is told any more. */
  readonly close: () => void;
}

/** A client over a worker of its own that conducts comparisons, one at a time. */
export function createCompareClient(): CompareClient {
  const { begin, close } = createOneJobClient<Omit<AskedComparison, "job">, ComparisonDocument>(
    () => new Worker(new URL("./compare-worker.ts", import.meta.url), { type: "module" }),
    "The comparison could not start. Close the program and open it again.",
  );
  return {
    compare: (asked, listener) => begin({ kind: "compare", ...asked, workers: workerCount() }, listener),
    close,
  };
}

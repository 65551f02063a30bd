import type { AnalysisKind, AskedOf, DocumentOf } from "#shared/analysis/conduct/analyses.ts";
import { createOneJobClient, type JobListener } from "./one-job-client.ts";
import type { AskedAnalysis } from "./analysis-messages.ts";
import { workerCount } from "./worker-count.ts";

/** Conducts analyses off the page's thread. */
export interface AnalysisClient {
  /**
   * Analyses a deal in the place of the analysis that goes on.
   * @returns what ends it at once; nothing is heard afterwards
   */
  readonly analyse: <Kind extends AnalysisKind>(
    analysis: Kind,
    asked: AskedOf<Kind>,
    listener: JobListener<DocumentOf<Kind>>,
  ) => () => void;
  /** Ends its workers at once; nothing is told any more. */
  readonly close: () => void;
}

/** A client over a worker of its own that conducts analyses, one at a time. */
export function createAnalysisClient(): AnalysisClient {
  const { begin, close } = createOneJobClient<Omit<AskedAnalysis, "job">, DocumentOf<AnalysisKind>>(
    () => new Worker(new URL("./analysis-worker.ts", import.meta.url), { type: "module" }),
    "The analysis could not start. Close the program and open it again.",
  );
  return {
    analyse: (analysis, asked, listener) =>
      begin(
        { kind: "analyse", analysis, asked, workers: workerCount() },
        listener as JobListener<DocumentOf<AnalysisKind>>,
      ),
    close,
  };
}

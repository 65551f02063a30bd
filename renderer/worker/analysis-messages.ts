import type { AnalysisKind, AskedOf, DocumentOf } from "#shared/analysis/conduct/analyses.ts";
import type { JobNews } from "./one-job-client.ts";

/** Asks for an analysis, in the place of the one that goes on. */
export type AskedAnalysis = {
  readonly [Kind in AnalysisKind]: {
    readonly kind: "analyse";
    /** Comes back with every message about it. */
    readonly job: number;
    readonly analysis: Kind;
    readonly asked: AskedOf<Kind>;
    readonly workers: number;
  };
}[AnalysisKind];

/** What the page tells the analysis worker. */
export type ToAnalysisWorker = AskedAnalysis | { readonly kind: "end" };

/** What is told of an analysis. Trials are of all cases together. */
export type AnalysisNews = JobNews<DocumentOf<AnalysisKind>>;

/** What the analysis worker tells the page. */
export type FromAnalysisWorker = AnalysisNews & { readonly job: number };

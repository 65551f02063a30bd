import type { AnalysisKind, AskedOf } from "#shared/analysis/conduct/analyses.ts";
import { createAnalysisClient } from "../worker/analysis-client.ts";
import { type Analysis, analysisIn, analysisStore } from "./analysis-store.ts";

const { analyse } = createAnalysisClient();

/** The analysis that goes on; there is one at a time. */
let running: { readonly kind: AnalysisKind; readonly end: () => void } | undefined;

const put = <Kind extends AnalysisKind>(kind: Kind, analysis: Analysis<Kind>): void =>
  analysisStore.setState({ [kind]: analysis });

/** Starts an analysis, in the place of the one that goes on. What its page showed before stays till then. */
export function startAnalysis<Kind extends AnalysisKind>(kind: Kind, asked: AskedOf<Kind>): void {
  endAs("displaced");
  const startedAt = performance.now();
  const { document, of } = analysisIn(analysisStore.getState(), kind);
  put(kind, { kind: "running", asked, done: 0, total: 0, document, of });
  const follow = (change: object): void => {
    const now = analysisIn(analysisStore.getState(), kind);
    if (now.kind === "running") put(kind, { ...now, ...change });
  };
  const end = analyse(kind, asked, {
    progress: (done, total) => follow({ done, total }),
    partial: (found) => follow({ document: found, of: asked }),
    done: (found) => {
      running = undefined;
      put(kind, { kind: "done", asked, document: found, of: asked, seconds: (performance.now() - startedAt) / 1000 });
    },
    failed: (sentence) => {
      running = undefined;
      put(kind, { kind: "failed", asked, sentence });
    },
  });
  running = { kind, end };
}

/** Ends the analysis that goes on, if one does, until it is asked for again; what it showed stays. */
export const cancelAnalysis = (): void => endAs("cancelled");

/** Ends an analysis, if it goes on, while there is nothing to ask. */
export function layAside(kind: AnalysisKind): void {
  if (running?.kind === kind) endAs("displaced");
}

function endAs(kindOfEnd: "cancelled" | "displaced"): void {
  if (!running) return;
  const { kind, end } = running;
  running = undefined;
  end();
  const now = analysisIn(analysisStore.getState(), kind);
  if (now.kind === "running") put(kind, { kind: kindOfEnd, asked: now.asked, document: now.document, of: now.of });
}

/** Forgets all analyses, when another file is opened. */
export function forgetAnalyses(): void {
  cancelAnalysis();
  analysisStore.setState({}, true);
}

import type { AnalysisKind } from "#shared/analysis/conduct/analyses.ts";
import { layAside } from "./analyse-deal.ts";
import { dealStore } from "./deal-store.ts";

/** Of analyses that nobody watches: what ends the waiting for an edit. */
const unwatched = new Map<AnalysisKind, () => void>();

/**
 * Says that an analysis is watched. Once it is not, it goes on until the deal is edited: it would be of a deal that is no more, and
 * take the cores from the runs that follow the edits.
 * @returns what ends the watching
 */
export function watchAnalysis(kind: AnalysisKind): () => void {
  unwatched.get(kind)?.();
  return () => {
    const stop = dealStore.subscribe(({ scenario }, before) => {
      if (scenario === before.scenario) return;
      stop();
      layAside(kind);
    });
    unwatched.set(kind, stop);
  };
}

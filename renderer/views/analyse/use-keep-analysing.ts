import { useDeferredValue, useEffect } from "react";
import type { AnalysisKind, AskedOf } from "#shared/analysis/conduct/analyses.ts";
import { layAside, startAnalysis } from "../../stores/analyse-deal.ts";
import { type Analysis, analysisIn, analysisStore } from "../../stores/analysis-store.ts";
import { watchAnalysis } from "../../stores/watch-analysis.ts";
import { useAnalysisOf } from "../../stores/use-stores.ts";

/** Whether two requests ask the same. Parts that they share are not looked into. */
const asksTheSame = (one: object | undefined, other: object): boolean =>
  one !== undefined &&
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((field) => {
    const [a, b] = [one, other].map((each) => (each as Readonly<Record<string, unknown>>)[field]);
    return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
  });

/** Whether there is a document, and it is of something else than is asked; so is any where nothing can be asked. */
export const isOldAnswer = (
  { document, of }: Pick<Analysis<AnalysisKind>, "document" | "of">,
  asked: object | undefined,
): boolean => document !== undefined && (asked === undefined || !asksTheSame(of, asked));

/** What an analysis has found so far, and whether it is of something else than is asked. Deferred: pictures are drawn piece by piece. */
export function useAnswer<Kind extends AnalysisKind>(kind: Kind, asked: AskedOf<Kind> | undefined) {
  const analysis = useAnalysisOf(kind);
  const document = useDeferredValue(analysis.document);
  const of = useDeferredValue(analysis.of);
  return { document, isOld: isOldAnswer({ document, of }, asked) };
}

/**
 * Keeps an analysis of this going while its page is shown: a change of what is asked starts it anew, and so does the page when
 * another analysis took its place. One that was cancelled waits to be asked again. Once the page is left, it goes on until the deal is edited.
 * @param asked undefined while there is nothing to ask: what goes on is laid aside then
 */
export function useKeepAnalysing<Kind extends AnalysisKind>(kind: Kind, asked: AskedOf<Kind> | undefined): void {
  useEffect(() => watchAnalysis(kind), [kind]);
  useEffect(() => {
    if (!asked) return layAside(kind);
    const now = analysisIn(analysisStore.getState(), kind);
    if (now.kind === "idle" || now.kind === "displaced" || !asksTheSame(now.asked, asked)) startAnalysis(kind, asked);
  }, [kind, asked]);
}

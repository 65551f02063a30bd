import { useEffect } from "react";
import type { AnalysisKind, AskedOf } from "#shared/analysis/conduct/analyses.ts";
import { startAnalysis } from "../../stores/analyse-deal.ts";
import { analysisIn, analysisStore } from "../../stores/analysis-store.ts";

/** Whether two requests ask the same. Parts that they share are not looked into. */
export const asksTheSame = (one: object | undefined, other: object): boolean =>
  one !== undefined &&
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((field) => {
    const [a, b] = [one, other].map((each) => (each as Readonly<Record<string, unknown>>)[field]);
    return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
  });

/**
 * Keeps an analysis of this going while its page is shown: a change of what is asked starts it anew, and so does the page when
 * another analysis took its place. One that was cancelled waits to be asked again.
 * @param asked undefined while there is nothing to ask yet
 */
export function useKeepAnalysing<Kind extends AnalysisKind>(kind: Kind, asked: AskedOf<Kind> | undefined): void {
  useEffect(() => {
    if (!asked) return;
    const now = analysisIn(analysisStore.getState(), kind);
    if (now.kind === "idle" || now.kind === "displaced" || !asksTheSame(now.asked, asked)) startAnalysis(kind, asked);
  }, [kind, asked]);
}

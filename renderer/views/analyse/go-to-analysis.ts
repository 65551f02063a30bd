import { type AnalysisPage, showAnalysis } from "../../stores/view-store.ts";

/** The page of the analysis that is shown. */
export const ANALYSIS_PAGE = "analysis-page";

/** Shows an analysis, and puts the focus before its first field. */
export function goToAnalysis(analysis: AnalysisPage): void {
  showAnalysis(analysis);
  requestAnimationFrame(() => document.getElementById(ANALYSIS_PAGE)?.focus({ preventScroll: true }));
}

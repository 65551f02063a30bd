import type { Analyses } from "#shared/model/analyses.ts";
import { analysesProblems } from "#shared/variants/check-analyses.ts";
import { dealStore } from "./deal-store.ts";
import { tell } from "./view-store.ts";

/**
 * Changes what the file keeps for its analyses as one undoable step. What a file would refuse is not taken, and it is told why.
 * @param step what it does, in words that follow "Undo": `test of the investor`
 */
export function editAnalyses(step: string, change: Partial<Analyses>): void {
  const { analyses, variant } = dealStore.getState();
  const changed = { ...analyses, ...change };
  const [problem] = analysesProblems(changed);
  if (problem) return tell("error", `The file cannot keep this: ${problem.sentence}`);
  dealStore.setState({ analyses: changed, step, stepIn: variant?.id });
}

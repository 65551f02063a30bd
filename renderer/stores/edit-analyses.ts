import type { Analyses } from "#shared/model/analyses.ts";
import { dealStore } from "./deal-store.ts";

/**
 * Changes what the file keeps for its analyses as one undoable step.
 * @param step what it does, in words that follow "Undo": `test of the investor`
 */
export function editAnalyses(step: string, change: Partial<Analyses>): void {
  const { analyses, variant } = dealStore.getState();
  dealStore.setState({ analyses: { ...analyses, ...change }, step, stepIn: variant?.id });
}

import { act, cleanup, render, screen } from "@testing-library/react";
import { ResultsPage } from "#renderer/views/results/results-page.tsx";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { type RunState, runStore } from "#renderer/stores/run-store.ts";
import { viewStore } from "#renderer/stores/view-store.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** Shows the page for a deal and a run of it. */
export function showResults(scenario: Scenario, run: RunState): void {
  cleanup();
  viewStore.setState({ screen: "results", section: "deal" });
  dealStore.setState({ scenario, step: "" });
  runStore.setState(run, true);
  render(<ResultsPage />);
}

/** Everything the page says. */
export const pageText = (): string => document.body.textContent ?? "";

export { act, screen };

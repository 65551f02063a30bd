import { createStore } from "zustand/vanilla";
import type { PackedDeal } from "#shared/export/pack/scenario-pack.ts";
import { dealStore, nothingOpen } from "../stores/deal-store.ts";
import { presentStore } from "../stores/present-store.ts";
import { runStore } from "../stores/run-store.ts";

export type PackTab = "results" | "compare" | "terms" | "notes";

/** Which deal of the pack is shown, and which side of it. */
export interface PackState {
  readonly deal: number;
  readonly tab: PackTab;
}

export const packStore = createStore<PackState>()(() => ({ deal: 0, tab: "results" }));

/** Shows a deal with its run, which everything that shows results then takes for the run that was made. */
export function showDeal(deals: readonly PackedDeal[], place: number): void {
  const { scenario, result, certificate } = deals[place]!;
  dealStore.setState({ ...nothingOpen, scenario }, true);
  const endedAt = Date.parse(certificate.endedAt);
  runStore.setState({ kind: "done", of: scenario, result, seconds: certificate.seconds ?? 0, endedAt }, true);
  packStore.setState({ deal: place });
}

export const showTab = (tab: PackTab): void => packStore.setState({ tab });

/** The results for a meeting, from the first slide. */
export function presentPack(): void {
  presentStore.setState({ shown: true, slide: 0 });
  // A browser may refuse to fill the screen; the slides fill the window then.
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

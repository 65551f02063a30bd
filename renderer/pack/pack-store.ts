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
  /** Id of what is to be seen of it; undefined: its beginning. */
  readonly part: string | undefined;
}

export const packStore = createStore<PackState>()(() => ({ deal: 0, tab: "results", part: undefined }));

/** Shows a deal with its run, which everything that shows results then takes for the run that was made. */
export function showDeal(deals: readonly PackedDeal[], place: number): void {
  const { id, scenario, variant, result, certificate } = deals[place]!;
  const variants = deals.flatMap((deal) => deal.variant ?? []);
  const open = variant && { id, base: deals[0]!.scenario, unfit: [] };
  dealStore.setState({ ...nothingOpen, scenario, variants, variant: open }, true);
  const endedAt = Date.parse(certificate.endedAt);
  runStore.setState({ kind: "done", of: scenario, result, seconds: certificate.seconds ?? 0, endedAt }, true);
  packStore.setState({ deal: place });
}

export const showTab = (tab: PackTab, part?: string): void => packStore.setState({ tab, part });

/** The results for a meeting, from the first slide. */
export function presentPack(): void {
  presentStore.setState({ shown: true, slide: 0 });
  // A browser may refuse to fill the screen; the slides fill the window then.
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

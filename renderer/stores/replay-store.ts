import { createStore } from "zustand/vanilla";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import type { PinnedTrial } from "#shared/model/analyses.ts";
import { openVariant } from "./open-variant.ts";
import { showAnalysis } from "./view-store.ts";

/** Which future is told. Not part of the file, not undone; forgotten when another file is opened. */
export interface ReplayChoice {
  readonly where: WhereToLook;
  /** Seed of the draws; undefined: the deal's. */
  readonly seed: number | undefined;
  /** How a range is called, where one was chosen in a picture: "Payments from £1.3m to £1.4m". */
  readonly rangeName: string | undefined;
}

export const usualReplay: ReplayChoice = { where: { kind: "all" }, seed: undefined, rangeName: undefined };

export const replayStore = createStore<ReplayChoice>()(() => usualReplay);

export const chooseReplay = (where: WhereToLook, rangeName?: string): void =>
  replayStore.setState({ where, seed: undefined, rangeName });

/** Leads to the story of a typical trial there. */
export function replayThere(where: WhereToLook, rangeName?: string): void {
  chooseReplay(where, rangeName);
  showAnalysis("replay");
}

/** Tells a pinned future again, in the variant it is one of. */
export function replayPinned({ trial, seed, variant }: PinnedTrial): void {
  openVariant(variant);
  replayStore.setState({ where: { kind: "trial", trial }, seed, rangeName: undefined });
}

import { createStore } from "zustand/vanilla";
import type { DealThere } from "#shared/analysis/replay/deal-there.ts";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import type { PinnedTrial } from "#shared/model/analyses.ts";
import { openVariant } from "./open-variant.ts";
import { showAnalysis } from "./view-store.ts";

/** Which future is told. Not part of the file, not undone; forgotten when another file is opened. */
export interface ReplayChoice {
  readonly where: WhereToLook;
  /** What differs in the deal it is a future of; undefined: it is the deal as it stands. */
  readonly there: DealThere | undefined;
  /** Seed of the draws; undefined: the deal's. */
  readonly seed: number | undefined;
  /** The place of a picture that led here, so that it can be chosen again. */
  readonly place: WhereToLook | undefined;
}

const everywhere: WhereToLook = { kind: "all" };

export const usualReplay: ReplayChoice = { where: everywhere, there: undefined, seed: undefined, place: undefined };

export const replayStore = createStore<ReplayChoice>()(() => usualReplay);

/** Chooses which futures of the same deal one is told of. */
export const chooseReplay = (where: WhereToLook): void => replayStore.setState({ where, seed: undefined });

/** Goes on with the deal as it stands. @param where unless the same futures of it are looked for */
export const replayAsItStands = (where = replayStore.getState().where): void =>
  replayStore.setState({ where, there: undefined });

/** Leads to the story of a typical trial there. */
export function replayThere(where: WhereToLook, there?: DealThere): void {
  const isPlace = where.kind !== "all" && where.kind !== "trial";
  replayStore.setState({ where, there, seed: undefined, place: isPlace ? where : undefined });
  showAnalysis("replay");
}

/** Tells a pinned future again, in the variant it is one of. */
export function replayPinned({ trial, seed, variant }: PinnedTrial): void {
  openVariant(variant);
  replayStore.setState({ ...usualReplay, where: { kind: "trial", trial }, seed });
}

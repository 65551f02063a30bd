import { createStore } from "zustand/vanilla";
import type { NetFigure } from "#shared/analysis/information/net-figures.ts";

/** What the value of information is asked of. Not part of the file, not undone. */
export interface InformationState {
  readonly by: NetFigure["id"];
  /** Ids of further deals that may be signed. */
  readonly against: readonly string[];
}

const nothingAsked: InformationState = { by: "commissioner", against: [] };

export const informationStore = createStore<InformationState>()(() => nothingAsked);

/** Changes what is asked; what is not named stays. */
export const askInformation = (change: Partial<InformationState>): void => informationStore.setState(change);

/** Forgets what was asked, when another file is opened. */
export const forgetInformation = (): void => informationStore.setState(nothingAsked, true);

import { createStore } from "zustand/vanilla";
import type { RecoveryCopy, RecoveryList } from "#shared/desktop/recovery.ts";

/** What earlier sessions left unsaved, while it is offered. */
export interface RecoveryState extends RecoveryList {
  readonly shown: boolean;
  /** Why a copy could not be recovered. */
  readonly refusal: string | undefined;
  /** The copy that is to be discarded, if the person says so a second time. */
  readonly discarding: RecoveryCopy["id"] | undefined;
}

export const nothingLeft: RecoveryState = {
  shown: false,
  copies: [],
  setAside: 0,
  refusal: undefined,
  discarding: undefined,
};

export const recoveryStore = createStore<RecoveryState>()(() => nothingLeft);

/** Closes the offer; the copies stay for later. */
export const recoverLater = (): void => recoveryStore.setState(nothingLeft, true);
export const askToDiscard = (discarding: RecoveryCopy["id"] | undefined): void =>
  recoveryStore.setState({ discarding });

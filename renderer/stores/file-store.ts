import { createStore } from "zustand/vanilla";
import type { FileHandle } from "#shared/desktop/contract.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** Where the open deal is kept. */
export interface FileState {
  /** Undefined for a deal that has never been saved. */
  readonly handle: FileHandle | undefined;
  readonly name: string;
  /** The deal as it was when opened or last saved: edited means that the deal is no longer this very one. */
  readonly saved: Scenario | undefined;
  /** The deal as it was when opened, which tells one opening from the next. */
  readonly opened: Scenario | undefined;
}

export const fileStore = createStore<FileState>()(() => ({
  handle: undefined,
  name: "",
  saved: undefined,
  opened: undefined,
}));

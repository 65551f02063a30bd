import { createStore } from "zustand/vanilla";
import type { FileHandle } from "#shared/desktop/contract.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";

/** Where the open deal is kept. */
export interface FileState {
  /** Undefined for a deal that has never been saved. */
  readonly handle: FileHandle | undefined;
  readonly name: string;
  /** Base and variants as they were when opened or last saved: edited means that they are no longer these very ones. */
  readonly saved: ScenarioFile | undefined;
  /** The base as it was when opened, which tells one opening from the next. */
  readonly opened: Scenario | undefined;
}

export const fileStore = createStore<FileState>()(() => ({
  handle: undefined,
  name: "",
  saved: undefined,
  opened: undefined,
}));

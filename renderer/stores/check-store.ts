import { createStore } from "zustand/vanilla";
import type { Scenario } from "#shared/model/scenario.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";

/**
 * What is known about the sense of a deal. `of` is the version the warnings are of; while another is being looked at,
 * the warnings of the one before stay, so that nothing flickers.
 */
export interface CheckState {
  readonly of: Scenario | undefined;
  readonly warnings: readonly SenseWarning[];
  /** Why there is nothing to say: our fault. */
  readonly fault: string | undefined;
}

export const noChecks: CheckState = { of: undefined, warnings: [], fault: undefined };

export const checkStore = createStore<CheckState>()(() => noChecks);

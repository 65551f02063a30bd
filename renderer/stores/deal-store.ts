import { temporal } from "zundo";
import { createStore } from "zustand/vanilla";
import type { Scenario } from "#shared/model/scenario.ts";

/** The deal being worked on, and the step that made it so. Only this is undone and redone. */
export interface DealState {
  /** Undefined until a deal is opened. Well-shaped at all times, though it may have problems to mend. */
  readonly scenario: Scenario | undefined;
  /** What the last edit did, in words for "Undo …": `price of Job entry`. */
  readonly step: string;
}

const mostSteps = 200;

/** The one store with a history. Actions that change it stand in edit-deal.ts and open-deal.ts. */
export const dealStore = createStore<DealState>()(
  temporal((): DealState => ({ scenario: undefined, step: "" }), {
    limit: mostSteps,
    equality: (past, now) => past.scenario === now.scenario,
  }),
);

import { useRef } from "react";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealStore } from "../../../stores/deal-store.ts";

/** Makes all edits of one visit to a field a single undo step, however often a pause in typing is taken into the deal. */
export interface OneStep {
  /** A new visit begins. */
  readonly begin: () => void;
  readonly edit: (change: () => void) => void;
}

/** A field's {@link OneStep}: an edit joins the one before unless the deal has changed in between or a visit begun. */
export function useOneStep(): OneStep {
  const mine = useRef<Scenario>(undefined);
  return {
    begin: () => {
      mine.current = undefined;
    },
    edit: (change) => {
      const history = dealStore.temporal.getState();
      const goesOn = mine.current !== undefined && mine.current === dealStore.getState().scenario;
      if (goesOn) history.pause();
      change();
      if (goesOn) history.resume();
      mine.current = dealStore.getState().scenario;
    },
  };
}

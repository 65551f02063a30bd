import { dealStore } from "./deal-store.ts";
import { fileStore } from "./file-store.ts";

/** Steps in the history when the deal was last saved or opened, and what a recovered deal had unsaved before. */
let stepsWhenSaved = 0;
let editsBefore = 0;

const steps = (): number => dealStore.temporal.getState().pastStates.length;

/** How many edits of the open deal are not saved, as a person would count them. */
export const unsavedEdits = (): number => editsBefore + Math.abs(steps() - stepsWhenSaved);

/** The open deal was recovered with so many edits that its file does not hold. */
export function countRecovered(edits: number): void {
  editsBefore = edits;
}

/** Starts the count anew whenever a deal is opened or saved. @returns what ends that */
export const countUnsavedEdits = (): (() => void) =>
  fileStore.subscribe((now, before) => {
    if (now.saved === before.saved && now.opened === before.opened) return;
    stepsWhenSaved = steps();
    editsBefore = 0;
  });

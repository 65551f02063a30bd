import { createStore } from "zustand/vanilla";

/** A side of the map as it was chosen: a term by its short name, and the span it ranges over. */
export interface ChosenAxis {
  readonly term: string;
  readonly low: number;
  readonly high: number;
}

/** What the map is of. Not part of the file, not undone; forgotten when another file is opened. */
export interface DealSpaceChoice {
  /** Undefined: the one that is usual for the deal. */
  readonly x: ChosenAxis | undefined;
  readonly y: ChosenAxis | undefined;
  readonly trials: number | undefined;
}

export const nothingChosen: DealSpaceChoice = { x: undefined, y: undefined, trials: undefined };

export const dealSpaceStore = createStore<DealSpaceChoice>()(() => nothingChosen);

export const chooseForSpace = (choice: Partial<DealSpaceChoice>): void => dealSpaceStore.setState(choice);

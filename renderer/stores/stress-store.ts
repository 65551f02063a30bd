import { createStore } from "zustand/vanilla";

/** What is asked of the stress page, and what it shows. Not part of the file, not undone. */
export interface StressChoice {
  /** Ids of stresses that are not asked for; all others are, those that are added too. */
  readonly without: readonly string[];
  readonly together: boolean;
  /** The figure of the picture; undefined: the one that is hurt most. */
  readonly figure: string | undefined;
  /** The stress whose table is shown, or `together`; undefined: the first. */
  readonly shown: string | undefined;
}

export const everyStress: StressChoice = { without: [], together: true, figure: undefined, shown: undefined };

export const stressStore = createStore<StressChoice>()(() => everyStress);

export const chooseStress = (choice: Partial<StressChoice>): void => stressStore.setState(choice);

/** Asks for a stress, or no longer. */
export const askStress = (id: string, isAsked: boolean): void =>
  stressStore.setState(({ without }) => ({
    without: isAsked ? without.filter((each) => each !== id) : [...without, id],
  }));

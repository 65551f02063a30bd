import { createStore } from "zustand/vanilla";

/** What is shown of what matters. Not part of the file, not undone; forgotten when another file is opened. */
export interface TornadoChoice {
  /** Id of the figure; undefined: the first that the deal has. */
  readonly figure: string | undefined;
  /** Under headings by whose hands inputs are in. */
  readonly byHand: boolean;
  /** Of each run; undefined: as usual for the deal. */
  readonly trials: number | undefined;
}

export const nothingChosenOfTornado: TornadoChoice = { figure: undefined, byHand: false, trials: undefined };

export const tornadoStore = createStore<TornadoChoice>()(() => nothingChosenOfTornado);

export const chooseForTornado = (choice: Partial<TornadoChoice>): void => tornadoStore.setState(choice);

import { createStore } from "zustand/vanilla";
import type { TermRange } from "#shared/analysis/solve/default-range.ts";
import type { Goal } from "#shared/analysis/solve/goal.ts";

/** What is looked for. Not part of the file, not undone; forgotten when another file is opened. */
export interface SolveChoice {
  /** Short name of the term; undefined: the usual one. */
  readonly term: string | undefined;
  readonly goal: Goal | undefined;
  /** Where the chosen term is looked for; undefined: around what it is. */
  readonly range: TermRange | undefined;
  readonly trials: number | undefined;
}

export const nothingSolved: SolveChoice = { term: undefined, goal: undefined, range: undefined, trials: undefined };

export const solveStore = createStore<SolveChoice>()(() => nothingSolved);

export const chooseForSolve = (choice: Partial<SolveChoice>): void => solveStore.setState(choice);

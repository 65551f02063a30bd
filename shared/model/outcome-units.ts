import type { Outcome } from "./outcome.ts";

/**
 * Whether numbers of outcomes can be added up: each is something that people achieve. Days, events and scores of one
 * outcome do not add up with those of another; activity is no outcome at all.
 */
export const addUp = (outcomes: readonly Outcome[]): boolean =>
  outcomes.every(({ kind }) => kind === "binary" || kind === "milestone");

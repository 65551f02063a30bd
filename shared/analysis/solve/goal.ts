import type { Estimate } from "../../sweep/figure-of.ts";

/** What a figure is to be. */
export interface Goal {
  /** Id of a decision figure: `payments.overBudget`, `investor.irr.p50`. */
  readonly figure: string;
  readonly limit: "atMost" | "atLeast" | "equal";
  /** In the figure's unit: 0.05 for 5 %. A figure equal to it meets a limit. */
  readonly level: number;
}

/** Less is dust of adding up many trials. */
const dust = (level: number): number => 1e-12 * Math.max(1, Math.abs(level));

/**
 * By how much a figure is on the good side of the level, below 0 where it is not, in the figure's unit; of `equal` by how much it
 * is above.
 */
export const excess = ({ limit, level }: Omit<Goal, "figure">, figure: number): number =>
  (limit === "atMost" ? level - figure : figure - level) + dust(level);

/** Whether a figure is on the good side of the level, or on it; NaN, no figure, is not. The one rule by which tests pass, too. */
export const meets = (goal: Omit<Goal, "figure">, figure: number): boolean => excess(goal, figure) >= 0;

/** Half of an interval that holds the true figure in 19 of 20 runs, in standard errors. */
export const Z = 1.959964;

/** Whether a figure is on the good side even where chance has flattered it by so many standard errors; less than 0: hurt it. */
export const meetsBy = (goal: Omit<Goal, "figure">, { value, standardError }: Estimate, errors: number): boolean =>
  excess(goal, value) >= errors * standardError;

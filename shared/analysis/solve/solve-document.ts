import type { MeasureUnit, Party } from "../../model/result.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";
import type { Goal } from "./goal.ts";
import type { TermUnit } from "../../format/term-value.ts";

/** The term whose value is looked for. */
export interface SolvedTerm {
  /** As it was asked for: `cap`, `price.job-13`. */
  readonly name: string;
  /** "Contract cap", "Job 13 weeks: price". */
  readonly label: string;
  /** Where it stands, in words. */
  readonly place: string;
  readonly unit: TermUnit;
  /** Answers are whole multiples of this. */
  readonly step: number;
  /** In the file, 1 of a factor; absent where it is uncertain there, or not there. */
  readonly inFile?: number | undefined;
  /** Whether it is uncertain in the file; at each value tried it is certain. */
  readonly isUncertain: boolean;
}

/** What the figure is to be. */
export interface SolvedGoal extends Goal {
  readonly party: Party;
  /** "Chance over budget". */
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly isChance: boolean;
}

/** A value of the term that was tried, and the figure there. */
export interface TriedValue {
  readonly value: number;
  /** Absent where there is no valid deal, or no such figure. */
  readonly figure?: Estimate | undefined;
  /** Why there is no valid deal, the first problem with its place. */
  readonly problem?: string | undefined;
}

/** A value at which the goal is met, and beyond which it is not. */
export interface SolvedAnswer {
  readonly value: number;
  readonly figure: Estimate;
  /** One step further, or more where no valid deal stands between: there the goal is not met. */
  readonly next: { readonly value: number; readonly figure: Estimate };
  /** The goal is met from here down, or from here up, until the next answer or the end of the range. */
  readonly holds: "below" | "above";
  /**
   * The values at which the figure is within 1.96 of its Monte Carlo standard errors of the level: where the answer of endless trials
   * lies in 19 of 20 runs. An end that is open is the end of the range, and the interval goes on.
   */
  readonly interval: {
    readonly from: number;
    readonly to: number;
    readonly opensBelow: boolean;
    readonly opensAbove: boolean;
  };
  /** Whether the figure jumps over the level here by more than chance explains. */
  readonly jumps: boolean;
}

/** What was found. */
export type SolveOutcome =
  /** Not yet: the scan stands, the answer is looked for. */
  | { readonly kind: "underWay" }
  /** The nearest to the value in the file first, the lowest where there is none; and how many more, further off, are not told. */
  | { readonly kind: "answers"; readonly answers: readonly SolvedAnswer[]; readonly others?: number | undefined }
  /** No value of the range meets the goal, or every one does; the nearest to the level. */
  | { readonly kind: "none" | "every"; readonly nearest: { readonly value: number; readonly figure: Estimate } }
  /** No value of the range is a valid deal with that figure. */
  | { readonly kind: "noFigure" };

/** The value of a term at which a figure meets a goal. All values are tried on the same draws. */
export interface SolveDocument extends AnalysisHead<"solve"> {
  readonly term: SolvedTerm;
  readonly goal: SolvedGoal;
  readonly range: { readonly from: number; readonly to: number; /** As a person gave it. */ readonly isOwn: boolean };
  /** Trials of each value of the curve, the first of all; answers have all. */
  readonly scanTrials: number;
  /** The figure over the range, values rising. */
  readonly curve: readonly TriedValue[];
  /** Whether the figure only rises or only falls over the curve, as far as chance lets one tell. */
  readonly isMonotone: boolean;
  /** The figure in the deal as it stands, with all trials; absent where it has none. */
  readonly now?: Estimate | undefined;
  readonly outcome: SolveOutcome;
}

import type { FigureUnit } from "../../format/shown-number.ts";
import type { PathStep } from "../../model/problem.ts";
import type { MeasureUnit, Party } from "../../model/result.ts";
import type { VarianceShare } from "../../stats/sobol-shares.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";
import type { Control } from "./who-controls.ts";

/** An input of the deal as people know it. */
export interface NamedInput {
  /** `outcome.job-13.rate` */
  readonly id: string;
  /** Where it stands in the file. */
  readonly path: readonly PathStep[];
  /** "Job, 13 weeks: rate with the service". */
  readonly name: string;
  readonly unit: FigureUnit;
  readonly control: Control;
}

/** An input that is drawn, with the two values at which it is held. */
export interface DrawnInput extends NamedInput {
  /** Its own 10th percentile. */
  readonly p10: number;
  /** Its own 90th percentile. */
  readonly p90: number;
}

/** An input that has no bar, and why. */
export interface InputWithoutBar extends NamedInput {
  /** `fixed`: a number in the file; `follows`: a formula of others; `refused`: held at one end, a trial cannot go on. */
  readonly kind: "fixed" | "follows" | "refused";
  /** "fixed at £500 in the file". */
  readonly why: string;
}

/** What one input does to a figure, held at either end while everything else is drawn as before. */
export interface TornadoBar {
  /** Id of the input. */
  readonly input: string;
  /** The figure with the input at its 10th percentile; null where no trial has it. */
  readonly low: Estimate | null;
  /** The figure with the input at its 90th percentile. */
  readonly high: Estimate | null;
  /** High less low, on the same draws, with its own error; null where one of the two is. */
  readonly swing: Estimate | null;
  /** Why it moves nothing, where it moves nothing at all. */
  readonly why?: string;
  /** Spearman's rank correlation of the input, as drawn, with the figure's measure; null where one does not vary. */
  readonly rankCorrelation: Estimate | null;
}

/** What is drawn anew together: an input, inputs that move together, how people differ, or luck. */
export interface ShareGroup {
  readonly id: string;
  readonly kind: "input" | "together" | "people" | "chance";
  readonly name: string;
  /** Ids of its inputs; none of people and luck. */
  readonly inputs: readonly string[];
  /** Absent of people and luck, and where inputs of several hands move together. */
  readonly control?: Control;
}

/** Shares of a variance: alone (first order) and with all it does together with others (total). */
export interface Shares {
  readonly first: VarianceShare;
  readonly total: VarianceShare;
}

/** What one group makes of a figure's variance between futures. */
export interface ShareRow extends Shares {
  /** Id of the group. */
  readonly group: string;
}

/** What all groups in one hand make of it together. */
export interface HandRow extends Shares {
  readonly control: Control;
}

/** How much each group makes of how a measure differs between futures; of a chance, of whether it happens. */
export interface Ranking {
  /** By total share, the greatest first. */
  readonly rows: readonly ShareRow[];
  /** Hands that hold an uncertain input. Inputs of several hands that move together belong to none of them. */
  readonly hands: readonly HandRow[];
  /** All first-order shares together; what is missing to 1 is what groups do together. */
  readonly alone: VarianceShare;
}

/** A figure and what moves it. */
export interface TornadoFigure {
  readonly id: string;
  readonly label: string;
  readonly party: Party;
  readonly unit: MeasureUnit;
  readonly isChance: boolean;
  /** Everything drawn; null where no trial has it. */
  readonly expected: Estimate | null;
  /** By swing, the widest first. One an input that is drawn and not refused. */
  readonly bars: readonly TornadoBar[];
  readonly ranking: Ranking | null;
  /** Why there is no ranking. */
  readonly whyNoRanking?: string;
}

/** What matters in a deal: a bar an input, and shares of the spread between futures. */
export interface TornadoDocument extends AnalysisHead<"tornado"> {
  readonly inputs: readonly DrawnInput[];
  readonly without: readonly InputWithoutBar[];
  readonly groups: readonly ShareGroup[];
  readonly figures: readonly TornadoFigure[];
  /** How many runs of so many trials were simulated. */
  readonly cases: number;
}

import type { MeasureUnit, Party } from "../../model/result.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";

/** A figure that a party judges the deal by, as it is without stress. */
export interface UnstressedFigure {
  /** `investor.loss`, `payments.total.mean` */
  readonly id: string;
  readonly party: Party;
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly isChance: boolean;
  /** Whether more of it is better for its party. */
  readonly more: boolean;
  /** Absent where no trial has it. */
  readonly before?: Estimate | undefined;
}

/** What a stress makes of a figure. */
export interface StressedFigure {
  /** Absent where no trial has it. */
  readonly after?: Estimate | undefined;
  /** After less before, on the same draws, with the error of the difference. */
  readonly difference?: Estimate | undefined;
}

/** In how many trials a changed number would pass where it may lie, and so stands there. */
export interface AtBound {
  /** "Job, 13 weeks: rate with the service" */
  readonly name: string;
  readonly bound: "least" | "most";
  /** Where it stands. */
  readonly at: number;
  readonly share: number;
  readonly standardError: number;
}

/** The deal under one stress, or under several together. */
export interface StressedDeal {
  /** In the order of the document's figures. */
  readonly figures: readonly StressedFigure[];
  /** Whether every measure is the same in every trial. */
  readonly changesNothing: boolean;
  /** Empty where nothing met a bound. */
  readonly atBound: readonly AtBound[];
}

/** One stress alone. */
export interface StressAlone extends StressedDeal {
  readonly id: string;
  readonly name: string;
  /** "referrals fall by 30%": follows "If". */
  readonly condition: string;
  readonly does: string;
}

/** All stresses at once. */
export interface StressTogether extends StressedDeal {
  /** What the differences of the stresses alone add up to, in the order of the figures; the error is at most their sum. */
  readonly sumOfAlone: readonly (Estimate | null)[];
}

/** A stress that the deal cannot be put under, and why. */
export interface StressLeftOut {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

/** A deal before and after what may go otherwise than assumed, by party. */
export interface StressDocument extends AnalysisHead<"stress"> {
  readonly figures: readonly UnstressedFigure[];
  /** In the order in which they are done together. */
  readonly stresses: readonly StressAlone[];
  /** Absent where it was not asked for, or where fewer than two apply. */
  readonly together?: StressTogether | undefined;
  /** Why all at once are no deal, where each alone is. */
  readonly notTogether?: string | undefined;
  readonly leftOut: readonly StressLeftOut[];
}

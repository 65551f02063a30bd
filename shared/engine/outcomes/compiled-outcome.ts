import type { WholeMonths } from "../../random/whole-months.ts";
import type { CompiledFigures } from "./compiled-figures.ts";
import type { CompiledComparison } from "./compiled-comparison.ts";

/** What all outcomes have. */
interface OutcomePlace {
  readonly id: string;
  /** Place of its first occasion among the rows of achievements; its further occasions follow. */
  readonly firstOccasion: number;
  /** Rows of achievements it has: 1, several where it repeats, none where it is counted or measured. */
  readonly occasions: number;
  /** Additional = sign × (achieved − counterfactual): −1 where fewer is better. */
  readonly sign: 1 | -1;
  readonly figures: CompiledFigures;
}

/** Achieved by a person at a month: a binary outcome or a milestone, alone or as a stage of a pathway. */
export interface CompiledStep extends OutcomePlace {
  readonly kind: "binary" | "milestone";
  /** Place in the list of the stage before; −1 for the first step of a pathway. */
  readonly before: number;
  /**
   * Whether it goes on along its pathway's chain. The first stage listed after another goes on; it shares that stage's
   * latent draw, so that the stated conditional rate holds exactly however people differ. A further stage after the same
   * one branches off, with a draw of its own.
   */
  readonly goesOn: boolean;
  /** Place of the latent draws that decide each occasion. */
  readonly chains: readonly number[];
  /** Months from one occasion to the next. */
  readonly everyMonths: number;
  /** Tries there are: 1, more where a sustain clock may start again. */
  readonly tries: number;
  /** Months from one try to the next. */
  readonly monthsToNextTry: number;
  /** Place of the delay drawn once a trial; −1 when it is drawn for each person. */
  readonly delay: number;
  readonly delayInMonths: WholeMonths | undefined;
  /** One key a segment, used where the delay is drawn for each person. */
  readonly delayPurposes: readonly number[];
  readonly reachableAfterDropOut: boolean;
}

/** What a measured figure is set against, and when it is known. */
interface Measured {
  readonly trackingMonths: number;
  readonly comparisons: readonly CompiledComparison[];
  /** Month in which the effect of each segment is known. */
  readonly knownIn: Int32Array;
}

/** A count a person. */
export interface CompiledFrequency extends OutcomePlace, Measured {
  readonly kind: "frequency";
  readonly model: "fixed" | "poisson" | "negativeBinomial" | "betaBinomial";
  /** Place of the draws, one a person, that decide the counts. */
  readonly chain: number;
  /** Place of the dispersion or correlation; −1 where the model has none. */
  readonly dispersion: number;
  /** Beta-binomial: units in the whole tracking window. */
  readonly units: number;
}

/** A figure of a cohort, measured with sampling error. */
export interface CompiledCohortMeasured extends OutcomePlace, Measured {
  readonly kind: "cohortMeasured";
  readonly model: "fixed" | "poisson" | "negativeBinomial" | "share" | "score";
  /** Place of the dispersion or the standard deviation; −1 where the model has none. */
  readonly spread: number;
  readonly designEffect: number;
  /** One key a segment, of the cohort's own draw. */
  readonly purposes: readonly number[];
}

/** An outcome made ready. Outcomes stand so that a stage comes after the stage before. */
export type CompiledOutcome = CompiledStep | CompiledFrequency | CompiledCohortMeasured;

/** A chain of latent draws, one a person: a pathway from its first step, a branch, a further occasion, or a count. */
export interface CompiledChain {
  /** One key a segment. */
  readonly purposes: readonly number[];
  /** Whether a person's propensity weighs on it: yes on a first step and a count, no on a branch. */
  readonly personal: boolean;
}

export interface CompiledOutcomes {
  readonly list: readonly CompiledOutcome[];
  readonly chains: readonly CompiledChain[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Rows of achievements there are. */
  readonly occasions: number;
}

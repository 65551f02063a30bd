import type { FigureUnit } from "../../format/shown-number.ts";
import type { Party } from "../../model/result.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";

/** What goes wrong: a party loses. */
export type LossId = "payments.overBudget" | "investor.loss" | "provider.loss";

/** An input whose draws set the trials apart in which it goes wrong. */
export interface StandingInput {
  /** `outcome.job-13.rate` */
  readonly id: string;
  /** "Job, 13 weeks: rate with the service" */
  readonly name: string;
  readonly unit: FigureUnit;
  /** Mean over the trials in which it goes wrong, with its Monte Carlo error. */
  readonly mean: Estimate;
  /** Mean over the others. */
  readonly meanOtherwise: Estimate;
  /**
   * Of two trials, one in which it goes wrong and one of the others, the chance that the input is lower in the first, equal ones
   * counted half (Mann–Whitney): 0.5 tells nothing.
   */
  readonly lower: number;
  /** Monte Carlo standard error of that chance. */
  readonly standardError: number;
  /** The input above it in this list that it moves together with most, by the deal's drivers and rank correlations. */
  readonly movesWith?: { readonly id: string; readonly name: string; readonly rankCorrelation: number } | undefined;
  /** How often it was drawn where, in bins of one width. */
  readonly bins: InputBins;
}

/** Draws of an input in bins of equal width, on both sides. */
export interface InputBins {
  readonly low: number;
  readonly width: number;
  /** Trials in which it goes wrong, by bin. */
  readonly wrong: readonly number[];
  /** The others. */
  readonly otherwise: readonly number[];
}

/** The single value of a single input that tells most. It is looked for in every other trial, and told from the rest. */
export interface TellingValue {
  readonly id: string;
  readonly name: string;
  readonly unit: FigureUnit;
  readonly value: number;
  /** Where it goes wrong more often: below the value, or from it on. */
  readonly side: "below" | "above";
  /** Chance that it goes wrong there. */
  readonly there: Estimate;
  /** And on the other side. */
  readonly elsewhere: Estimate;
  /** Share of all trials that lie there. */
  readonly shareThere: number;
  /** Share of all trials in which it goes wrong that lie there. */
  readonly shareOfWrong: number;
}

/** What may stand behind one loss. */
export interface Loss {
  readonly id: LossId;
  readonly party: Party;
  /** Trials in which it goes wrong. */
  readonly times: number;
  /** Trials asked. */
  readonly of: number;
  /** Chance that it goes wrong. */
  readonly chance: Estimate;
  /** Whether there are thirty trials on either side: with fewer nothing is told. */
  readonly isTellable: boolean;
  /** Those that stand out by more than three standard errors, those that tell most first. */
  readonly inputs: readonly StandingInput[];
  /** Absent where no input stands out, or no value of one tells anything in the trials that were kept back. */
  readonly telling?: TellingValue | undefined;
  /**
   * How much of whether it goes wrong inputs decide, all together, 0 to 1; people and luck decide the rest. Absent where it is
   * not tellable.
   */
  readonly byInputs?: Estimate | undefined;
  /** Of futures with the same inputs as one in which it goes wrong, and other luck, the share in which it goes wrong too. */
  readonly again?: Estimate | undefined;
}

/** What the trials have in common in which a party loses. */
export interface ReverseStressDocument extends AnalysisHead<"reverse-stress"> {
  /** Inputs that were looked at: those with a distribution of their own. */
  readonly inputs: number;
  readonly losses: readonly Loss[];
}

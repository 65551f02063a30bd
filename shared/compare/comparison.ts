/**
 * What a comparison of deals answers, as one document: written by `compare --json`, read by the screen. Like a result it
 * holds nothing that may differ between two runs of the same file, seed and version.
 */
import type { Currency } from "../model/currency.ts";
import type { MeasureUnit, Party, Percentiles } from "../model/result.ts";
import type { Sampling } from "../model/sampling.ts";
import type { PointSummary, SweptMeasure } from "../sweep/sweep-document.ts";

/** A comparison has at most so many deals: more columns cannot be read side by side. */
export const MOST_COMPARED = 6;

/** A share of trials with its Monte Carlo standard error. */
export interface ShareOfTrials {
  readonly share: number;
  readonly standardError: number;
}

/** How often a deal is better for a party than the one it is compared with, trial by trial on the same draws. */
export interface BetterSummary {
  readonly party: Party;
  /** Id of the measure by which it is told. */
  readonly measure: string;
  /** "Higher net value" */
  readonly label: string;
  /** Whether it is the one that decides for the party; others say more. */
  readonly decides: boolean;
  readonly better: ShareOfTrials;
  readonly same: ShareOfTrials;
  readonly worse: ShareOfTrials;
  /** Trials in which the measure exists in both. */
  readonly trials: number;
}

/** How much higher a figure is than in the first deal, with its Monte Carlo standard error. */
export interface Difference {
  readonly value: number;
  readonly standardError: number;
}

/** The difference of each percentile: of the percentiles themselves, since those of a trial have none. */
export type PercentileDifferences = Readonly<Record<keyof Percentiles, Difference>>;

/** A measure of one deal. */
export interface ComparedMeasure extends SweptMeasure {
  /** From the first deal on the same draws; absent for that itself, and where trials are too few to tell an error. */
  readonly percentileDifferences?: PercentileDifferences | undefined;
}

/** One of the deals compared. Differences of its figures are from the first. */
export interface ComparedDeal extends PointSummary {
  readonly measures: readonly ComparedMeasure[];
  /** `base`, or the variant's id. */
  readonly id: string;
  /** "Base", or the variant's name. */
  readonly name: string;
  /** SHA-256 of the canonical text of its deal, without variants. */
  readonly sha256: string;
  /** How it differs from the base, a sentence each. */
  readonly changes: readonly string[];
  /** Changes of the variant that the base has no place for; left out. */
  readonly leftOut: readonly string[];
  /** Share of the trials with an IRR in which more than one rate may solve the investor's cash; absent of none. */
  readonly notUnique?: number;
  /** Against the first deal; empty for that itself. */
  readonly better: readonly BetterSummary[];
}

/** Distributions of one measure in all deals, in the same bins: `counts[deal][bin]`. */
export interface ComparedShape {
  readonly id: string;
  readonly label: string;
  readonly unit: MeasureUnit;
  /** Where the first bin begins. */
  readonly low: number;
  /** Width of each bin; 0 where all trials of all deals are alike. */
  readonly width: number;
  readonly counts: readonly (readonly number[])[];
}

/** A whole comparison. */
export interface ComparisonDocument {
  readonly format: "outcomes-partnership-comparison";
  readonly version: 1;
  /** Version of the program that computed it. */
  readonly program: string;
  /** Name of the deal. */
  readonly name: string;
  readonly currency: Currency;
  /** The calendar month of month 0 of the first deal: `2015-01`. */
  readonly startMonth: string;
  readonly seed: number;
  /** Trials of each deal. */
  readonly trials: number;
  readonly sampling: Sampling;
  /** The first is the one the others are compared with. */
  readonly deals: readonly ComparedDeal[];
  readonly shapes: readonly ComparedShape[];
}

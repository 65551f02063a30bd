import type { ProbabilitySummary } from "../model/probability.ts";
import type { MeasureSummary, ScenarioMark } from "../model/result.ts";

/**
 * How much higher a figure is than in the deal as it stands in the file. Both were simulated with the same draws, so its
 * error is that of the difference within trials, mostly far below that of either figure.
 */
export interface PairedDifference {
  /** Mean over trials, in the figure's unit. */
  readonly mean: number;
  /** Monte Carlo standard error of that mean. */
  readonly standardError: number;
}

/** A measure at one point. */
export interface SweptMeasure extends MeasureSummary {
  /** Over the trials in which the measure exists at both; absent where there are none, and in the file's own deal. */
  readonly difference?: PairedDifference | undefined;
}

/** A probability at one point. */
export interface SweptProbability extends ProbabilitySummary {
  /** Absent where nothing is asked in one of the two, and in the file's own deal. */
  readonly difference?: PairedDifference | undefined;
}

/** One deal summed up. */
export interface PointSummary {
  readonly measures: readonly SweptMeasure[];
  readonly probabilities: readonly SweptProbability[];
}

/** A term and the values it takes. */
export interface SweptTerm {
  /** As it was asked for: `price.job-13`. */
  readonly name: string;
  /** Where it stands, in words: "payment › rate card › “Job” › price". */
  readonly place: string;
  /** In the file; absent where it is uncertain there, or not there. */
  readonly inFile?: number | undefined;
  readonly values: readonly number[];
}

/** A sweep: a deal with some of its terms varied over a grid, all points on the same draws. */
export interface SweepDocument {
  /** Says that the file is a sweep of this program. */
  readonly format: "outcomes-partnership-sweep";
  /** Version of the sweep format. */
  readonly version: 1;
  /** Version of the program that computed it. */
  readonly program: string;
  /** The deal as it stands in the file. */
  readonly scenario: ScenarioMark;
  readonly seed: number;
  /** Trials of each point. */
  readonly trials: number;
  readonly varied: readonly SweptTerm[];
  /** The deal as it stands in the file. */
  readonly inFile: PointSummary;
  /** The grid, the last term's values changing fastest. */
  readonly points: readonly (PointSummary & {
    /** One a varied term. */
    readonly values: readonly number[];
  })[];
}

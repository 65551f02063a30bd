import type { Scenario } from "../model/scenario.ts";

/** What one input is in an analysis: held at a value, or as drawn, times a factor, plus so much, within bounds. */
export interface InputChange {
  /** Id of the input: `segment.young-people.referrals`. It may be one that the file leaves out, such as a rule's evidence. */
  readonly input: string;
  /** Its value in every trial, whatever is drawn. */
  readonly held?: number;
  /** Factor; 1 where absent. */
  readonly times?: number;
  /** Added after that, in the unit of the input; 0 where absent. */
  readonly plus?: number;
  /** A changed value that would be lower stands here. */
  readonly atLeast?: number;
  /** A changed value that would be higher stands here. */
  readonly atMost?: number;
}

/** What is drawn with another seed than the rest of the trial. */
export interface Redrawn {
  readonly seed: number;
  /** Ids of uncertain inputs. Those that move together are to be drawn anew together. */
  readonly inputs: readonly string[];
  /** How people differ. */
  readonly people?: boolean;
  /** Luck: who starts, leaves, achieves, and whose evidence is accepted. */
  readonly chance?: boolean;
}

/** What is known to have happened in the first months of a contract. Everything in it happens in every trial. */
export interface KnownMonths {
  /** The last month of which it is known, counted from 0. */
  readonly throughMonth: number;
  /** People who started, by segment and by month 0 to `throughMonth`. */
  readonly startsIn: readonly (readonly number[])[];
  /** People who achieved an outcome once, by month; an outcome's earlier stages are known where it is. */
  readonly achieved: readonly { readonly outcome: string; readonly byMonth: readonly number[] }[];
}

/**
 * What an analysis does to the draws of a deal and not to its terms. Everything else of a trial stays as it is drawn, so that
 * two cases of a deal differ by what is changed and by nothing else.
 */
export interface WhatIf {
  readonly inputs?: readonly InputChange[];
  /**
   * Every effect times this: the figure with the service moves so far along the line from the baseline, and no further than a
   * figure can be. Of a pathway each stage's own effect. Fees for activity have none.
   */
  readonly effectTimes?: number;
  /**
   * Achievements times this: the rate of each pathway's first stage, at most 1; of what is counted or measured, the effect.
   */
  readonly successTimes?: number;
  readonly redrawn?: Redrawn;
  /** What has happened already; only where people are simulated one by one. */
  readonly known?: KnownMonths;
}

/** A deal as an analysis simulates it: what its file says, and what is done to its draws. */
export interface Case {
  readonly scenario: Scenario;
  readonly whatIf?: WhatIf | undefined;
  /** By trial: number of the draw that makes it, rising; absent: each trial is its own draw. */
  readonly taken?: Int32Array | undefined;
}

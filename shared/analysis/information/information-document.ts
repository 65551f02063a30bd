/** What it would be worth, to a decision, to learn uncertain inputs before it is made. */
import type { Estimate } from "../../sweep/figure-of.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";
import type { GroupKind } from "./input-groups.ts";
import type { NetFigure } from "./net-figures.ts";

/** A deal that may be signed, or that none is. */
export interface DecisionOption {
  /** `base`, a variant's id, or `none` for not signing. */
  readonly id: string;
  readonly name: string;
  /** Hash of its deal; absent for not signing. */
  readonly sha256?: string | undefined;
  /** What it is worth on average; nothing for not signing. */
  readonly worth: Estimate;
  /** By how much it is better than the best of the others on average, on the same draws; negative of all but the best. */
  readonly lead: Estimate;
}

/** What it is worth to know everything, luck included. */
export interface KnowingAll extends Estimate {
  /** Share of trials in which another option would be chosen than is best without knowing. */
  readonly changes: number;
}

/** What it is worth to learn a group of inputs. */
export interface LearntGroup extends KnowingAll {
  readonly kind: GroupKind;
  readonly label: string;
  /** In a sentence after "a better", or of several inputs "better": "baseline of “Moved in”". */
  readonly words: string;
  /** Ids of its inputs. */
  readonly inputs: readonly string[];
  /** 19 in 20: from, never below nothing. */
  readonly low: number;
  /** To, never above what knowing everything is worth. */
  readonly high: number;
  /**
   * By fits that did not see the trials they decide: too low on average, as the value is too high. May be negative; absent of fewer
   * trials than two such fits need.
   */
  readonly crossFitted?: number | undefined;
}

/** A whole value of information. */
export interface InformationDocument extends AnalysisHead<"information"> {
  /** What the decision is judged by. */
  readonly by: NetFigure;
  /** At least two; not signing stands last. */
  readonly options: readonly DecisionOption[];
  /** Id of the option that is best on average. */
  readonly best: string;
  /** The most that anything could be worth. */
  readonly everything: KnowingAll;
  /** Those that are worth most first. */
  readonly groups: readonly LearntGroup[];
}

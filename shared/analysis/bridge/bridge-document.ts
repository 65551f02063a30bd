/**
 * What a bridge answers, as one document: from one deal of a file to another, which changed term moved each figure, one term after
 * another in a stated order, all on the same draws.
 */
import type { MeasureUnit, Party } from "../../model/result.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";

/** One of the two ends. */
export interface BridgeEnd {
  /** `base`, or the variant's id. */
  readonly id: string;
  /** "Base", or the variant's name. */
  readonly name: string;
  readonly sha256: string;
}

/** A changed term, by which the order is stated. */
export interface BridgedTerm {
  /** `payment.contractCap` */
  readonly id: string;
  /** "Payment: contract cap" */
  readonly label: string;
  /** In a sentence: "the contract cap". */
  readonly words: string;
  /** "£1,500,000 → £1,200,000" */
  readonly detail: string;
}

/** One step: usually one term. */
export interface BridgeStep {
  readonly terms: readonly BridgedTerm[];
  /** Why several terms are one step: what the first alone would leave undone. */
  readonly joinedBecause?: string | undefined;
  /** Whether the first deal with this step alone is a deal that can be run. */
  readonly canBeAlone: boolean;
  /** Whether all that is simulated of every trial is the same before and after. */
  readonly changesNothing: boolean;
}

/** By how much a figure is higher, both ends on the same draws. */
export interface BridgeChange {
  readonly value: number;
  /** Monte Carlo standard error of the difference itself; absent where trials are too few to tell one. */
  readonly standardError?: number | undefined;
}

/** What a step does to a figure. */
export interface FigureStep {
  /** After the step; absent where the deal then has no such figure. */
  readonly after?: Estimate | undefined;
  /** Absent where the deal before or after it lacks the figure. */
  readonly change?: BridgeChange | undefined;
  /** Share of trials whose own value, or whether it happens, is not the same before and after. */
  readonly trialsChanged: number;
  /** What the step would do alone, to the first deal. */
  readonly alone?: BridgeChange | undefined;
}

/** One figure from one deal to the other. */
export interface BridgedFigure {
  /** `payments.total.mean` */
  readonly id: string;
  readonly party: Party;
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly isChance: boolean;
  /** Whether more of it is better for its party. */
  readonly more: boolean;
  /** In the first deal; absent where that has no such figure. */
  readonly from?: Estimate | undefined;
  /** One a step, in their order. */
  readonly steps: readonly FigureStep[];
  /** From the first deal to the last. The changes of the steps add up to it. */
  readonly total?: BridgeChange | undefined;
  /** What the total is more than the sum of what each step would do alone; absent of a single step, and where one of these is. */
  readonly interaction?: BridgeChange | undefined;
  /** Levels are told in multiples of this, and changes as differences of told levels, so that what is told adds up. */
  readonly rounding: number;
}

/** A whole bridge. Its scenario is the deal it begins with. */
export interface BridgeDocument extends AnalysisHead<"bridge"> {
  readonly from: BridgeEnd;
  readonly to: BridgeEnd;
  /** Whether the order is that of the file. */
  readonly inFileOrder: boolean;
  /** None where the two differ in nothing that could move a figure. */
  readonly steps: readonly BridgeStep[];
  /** Whether all that is simulated of every trial is the same in both deals. */
  readonly sameInEveryTrial: boolean;
  /** Changed names, notes and sources, which move nothing; a sentence each. */
  readonly leftOut: readonly string[];
  /** Changes of the two that the base has no place for; they are not made. */
  readonly unfit: readonly string[];
  /** Those that either deal has, in the order in which they are told. */
  readonly figures: readonly BridgedFigure[];
}

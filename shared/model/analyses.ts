import type { Actuals } from "./actuals.ts";
import type { Party } from "./result.ts";
import type { TermPath } from "./variant.ts";

/** What a party asks of a deal before it signs: one figure, and the most or the least it may be. */
export interface PartyTest {
  /** Whose test it is. */
  readonly party: Party;
  /** Id of a decision figure: `payments.overBudget`, `investor.irr.p50`. */
  readonly figure: string;
  /** Whether the level is the most or the least that the figure may be. */
  readonly limit: "atMost" | "atLeast";
  /** In the figure's unit: 0.1 for 10 %. A figure equal to it passes. */
  readonly level: number;
}

/** One thing that a stress does. */
export type StressPart = InputStress | EffectStress | SuccessStress | DelayStress | TermStress;

/** One input is other than it is drawn. */
export interface InputStress {
  readonly kind: "input";
  /** Id of the input: `segment.young-people.referrals`. */
  readonly input: string;
  /** Factor; 1 where absent. */
  readonly times?: number | undefined;
  /** Added after that, in the unit of the input; 0 where absent. */
  readonly plus?: number | undefined;
  /** Its value in every trial, in the place of what is drawn; without the other two. */
  readonly held?: number | undefined;
}

/** Every effect is another part of what is assumed. */
export interface EffectStress {
  readonly kind: "effect";
  /** Factor, 0 or more: 0.5 moves every figure with the service half way to its baseline. */
  readonly times: number;
}

/** More or fewer achieve. */
export interface SuccessStress {
  readonly kind: "success";
  /** Factor, 0 or more, of the rate of each pathway's first stage, at most 1; of what is counted or measured, of the effect. */
  readonly times: number;
}

/** Everyone starts later; the contract ends when it ends. */
export interface DelayStress {
  readonly kind: "delay";
  /** Whole months. */
  readonly months: number;
}

/** A number of the deal is another. */
export interface TermStress {
  readonly kind: "term";
  readonly path: TermPath;
  /** What stands there instead, in the unit of the term. */
  readonly value: number;
}

/** A stress of one's own. */
export interface OwnStress {
  readonly id: string;
  /** Name shown to people: "The big employer closes". */
  readonly name: string;
  /** Why it is looked at, who fears it. */
  readonly note?: string | undefined;
  /** At least one, done in this order. */
  readonly parts: readonly StressPart[];
}

/** A future that was found worth showing again: a trial by its number. */
export interface PinnedTrial {
  readonly id: string;
  /** Name shown to people: "The slow start that loses capital". */
  readonly name: string;
  /** What it shows. */
  readonly note?: string | undefined;
  /** Seed of its draws. */
  readonly seed: number;
  /** Counted from 0. */
  readonly trial: number;
  /** Id of the variant it is a trial of; absent: of the base. */
  readonly variant?: string | undefined;
}

/** A study that would tell several inputs at once: a pilot, a survey. */
export interface NamedStudy {
  /** Name shown to people; no other has it. */
  readonly name: string;
  /** Ids of uncertain inputs, at least one. Those that a deal lacks it does not tell. */
  readonly inputs: readonly string[];
}

/** What a file keeps for its analyses. It is no term of the deal and changes no result of a run. */
export interface Analyses {
  /** At most one a party and figure. Absent: those that most deals of its kind are judged by. */
  readonly tests?: readonly PartyTest[] | undefined;
  /** Stresses of one's own, beside those of the library. */
  readonly stresses?: readonly OwnStress[] | undefined;
  /** In the order in which they were pinned. */
  readonly pinned?: readonly PinnedTrial[] | undefined;
  /** Studies whose worth is asked for, beside those of single inputs. */
  readonly studies?: readonly NamedStudy[] | undefined;
  /** What has happened of the contract so far. It is of the contract, and so of the base and of every variant. */
  readonly actuals?: Actuals | undefined;
}

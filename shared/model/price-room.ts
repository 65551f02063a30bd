/**
 * Between which amounts a price can lie: at least what the outcome costs to bring about, at most what it is worth.
 * From means over trials of present values: each month's money at its discount factor, as in net present value. For each claim paid where one outcome's claims are counted, else for all that is paid;
 * the stages of a pathway are told together.
 */
export interface PriceRoom {
  /** Id of the outcome, the first of its pathway; absent for the whole rate card. */
  readonly outcome?: string | undefined;
  /** Name of the outcome, or of its pathway, or "Whole rate card". */
  readonly name: string;
  /** Whether the amounts are for each claim paid or for all that is paid. */
  readonly per: "claim" | "total";
  /** What is paid. */
  readonly price: number;
  /** What it costs to deliver and to run the deal, before any return to the investor, shared out as claims are paid. */
  readonly costFloor: number;
  /** What its additional outcomes save public budgets: net of deadweight. */
  readonly fiscalValue: number;
  /** The same with their wider economic and social value. */
  readonly valueCeiling: number;
  /** Whether any saving or value is stated for it, so that a ceiling can be told. */
  readonly isValued: boolean;
  /** Where the cost floor lies in 8 trials in 10, by what costs come to in them; what is paid stays at its mean. */
  readonly costRange: EightInTen;
  /** The same of the value ceiling, by what additional outcomes are worth; claims stay at their mean. */
  readonly valueRange: EightInTen;
  /** Where the price lies. */
  readonly place: PricePlace;
}

/** Where 8 trials in 10 lie: the 10th and 90th percentile over trials. */
export interface EightInTen {
  /** 10th percentile: one trial in ten is below. */
  readonly p10: number;
  /** 90th percentile: one trial in ten is above. */
  readonly p90: number;
}

/**
 * `inside`: between cost and what public budgets save. `wider`: above that, within the whole value. `aboveValue`, `belowCost`:
 * outside. `noRoom`: it costs more than it is worth. `noValue`: none is stated, and the price covers the cost.
 */
export type PricePlace = "inside" | "wider" | "aboveValue" | "belowCost" | "noRoom" | "noValue";

import type { Input } from "./input.ts";

/**
 * Who bears a cost: the provider delivers the service; the contract holder (SPV or intermediary) carries the deal's own
 * costs from its cash account; the commissioner manages the contract from its own budget.
 */
export type CostBearer = "provider" | "contractHolder" | "commissioner";

export type DealCostKind =
  | "delivery"
  | "development"
  | "legal"
  | "intermediary"
  | "performanceManagement"
  | "evaluation"
  | "governance"
  | "management";

/** One line of cost, in the prices of contract year 0, paid in the month it arises. */
export interface CostLine {
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  readonly bearer: CostBearer;
  /** What kind of cost it is, for reports. */
  readonly kind: DealCostKind;
  readonly basis: CostBasis;
  /** Amount for one unit of the basis, in the deal's currency. */
  readonly amount: Input;
}

/**
 * What the amount is multiplied by. `oneOff`: once, in that month. `monthly`: each month from first to last, or
 * every so many months. `perStart`:
 * each person who starts, in the start month. `perActiveMonth`: each person and month in service. `perOutcome`: each
 * achievement of that outcome, in its month. `stepFixed`: one unit a month for each `people` in service that
 * month or part of them: one worker for every twenty.
 */
export type CostBasis =
  | {
      readonly kind: "oneOff";
      /** Counted from 0. */
      readonly month: number;
    }
  | {
      readonly kind: "monthly";
      /** Counted from 0. */
      readonly firstMonth: number;
      /** Counted from 0; this month too. */
      readonly lastMonth: number;
      /**
       * Whole months from one cost to the next, 1 or more: 3 for a cost a quarter, in `firstMonth` and every third month
       * after it. Absent: 1, each month.
       */
      readonly everyMonths?: number | undefined;
    }
  | { readonly kind: "perStart" }
  | { readonly kind: "perActiveMonth" }
  | {
      readonly kind: "perOutcome";
      /** Id of the outcome. */
      readonly outcome: string;
    }
  | {
      readonly kind: "stepFixed";
      /** People one unit is enough for. */
      readonly people: number;
    };

/** What the deal costs, whoever bears it. */
export interface Costs {
  /** Cost lines, in any order. */
  readonly lines: readonly CostLine[];
  /** Annual growth of all cost lines; each contract year after the first costs the amount times (1 + rate)^year. */
  readonly indexation: Input;
}

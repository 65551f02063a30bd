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
  readonly name: string;
  readonly bearer: CostBearer;
  readonly kind: DealCostKind;
  readonly basis: CostBasis;
  readonly amount: Input;
}

/**
 * What the amount is multiplied by. `oneOff`: once, in that month. `monthly`: each month from first to last. `perStart`:
 * each person who starts, in the start month. `perActiveMonth`: each person and month in service. `perOutcome`: each
 * achievement of that outcome, in its month. `stepFixed`: one unit a month for each `people` in service that
 * month or part of them: one worker for every twenty.
 */
export type CostBasis =
  | { readonly kind: "oneOff"; readonly month: number }
  | { readonly kind: "monthly"; readonly firstMonth: number; readonly lastMonth: number }
  | { readonly kind: "perStart" }
  | { readonly kind: "perActiveMonth" }
  | { readonly kind: "perOutcome"; readonly outcome: string }
  | { readonly kind: "stepFixed"; readonly people: number };

export interface Costs {
  readonly lines: readonly CostLine[];
  /** Annual growth of all cost lines; each contract year after the first costs the amount times (1 + rate)^year. */
  readonly indexation: Input;
}

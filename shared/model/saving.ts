import type { Input, Term } from "./input.ts";

/** A body that has a budget: it may save, and it may pay. */
export interface BudgetHolder {
  readonly id: string;
  readonly name: string;
}

/** What one additional outcome is worth to a budget holder. A later stage of a pathway adds only its own saving. */
export interface Saving {
  readonly id: string;
  readonly name: string;
  /** Id of the outcome; its additional outcomes (achieved minus counterfactual) are what saves. */
  readonly outcome: string;
  readonly budgetHolder: string;
  /** Fiscal savings leave a public budget; economic and social ones are value to people and the economy. */
  readonly kind: "fiscal" | "economic" | "social";
  /** One-off amount, or the amount a month, in the prices of the appraisal's base year. */
  readonly amount: Input;
  readonly recurrence: SavingRecurrence;
  /** Months from the achievement to the first saving. */
  readonly startLagMonths: number;
  /** Share that can leave a budget; the rest frees capacity. */
  readonly cashableShare: Input;
  /** Share taken off for optimism bias, for example 0.15 for grade D. */
  readonly optimismBias: Term;
}

/** `once`, or each month for `months` months, falling by the share `yearlyFallOff` after each full year. */
export type SavingRecurrence =
  | { readonly kind: "once" }
  | { readonly kind: "monthly"; readonly months: number; readonly yearlyFallOff: number };

/** How savings and payments are set against each other over time. */
export interface Appraisal {
  /** Months from the service start over which savings are counted. */
  readonly months: number;
  /** The year whose prices the savings are stated in. */
  readonly priceBaseYear: number;
  /** Annual real rate; Green Book default 0.035. */
  readonly discountRate: Term;
  /** Annual general inflation: uprates savings, and deflates all money in present values. */
  readonly inflation: Input;
  /** The Green Book's lower rates from later years on. Not simulated by this version. */
  readonly laterDiscountRates?: readonly { readonly fromYear: number; readonly rate: number }[] | undefined;
}

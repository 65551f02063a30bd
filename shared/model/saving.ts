import type { Input, Term } from "./input.ts";

/** A body that has a budget: it may save, and it may pay. */
export interface BudgetHolder {
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
}

/**
 * What one additional outcome is worth to a budget holder: one achieved that would not have come anyway, or one event
 * avoided where fewer is better (a day in care, a reconviction). Savings of the stages of a pathway add up, so that of a
 * later stage is only what it saves beyond the stages before.
 */
export interface Saving {
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  /** Id of the outcome whose additional units save; not a milestone. */
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
  /**
   * Share taken off for optimism bias: 0.15 is the default of evidence grade D. The file keeps the share; its `grade` says
   * which evidence it was chosen for.
   */
  readonly optimismBias: Term;
  /**
   * Annual real rate of its own, for health effects (Green Book: 0.015). Absent: the appraisal's. Where the appraisal has
   * later rates, it falls in the same proportion as they do.
   */
  readonly discountRate?: Term | undefined;
}

/**
 * `once`: the whole amount in one month. `monthly`: the amount each month for `months` months, falling by the share
 * `yearlyFallOff` after each full year.
 */
export type SavingRecurrence =
  | { readonly kind: "once" }
  | {
      readonly kind: "monthly";
      /** Months it lasts, 1 or more. */
      readonly months: number;
      /** Share by which it falls after each full year, between 0 and 1. */
      readonly yearlyFallOff: number;
    };

/** A discount rate of later years: from the beginning of the year `fromYear`, counted from 1, on. */
export interface LaterDiscountRate {
  /** 2 or more; year 31 begins 360 months after the service start. */
  readonly fromYear: number;
  /** Annual real rate. */
  readonly rate: number;
}

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
  /**
   * Rates of later years, in rising order of years; the Green Book has 0.03 from year 31 and 0.025 from year 76. Money is
   * discounted through each year at that year's rate. Absent: one rate for all years.
   */
  readonly laterDiscountRates?: readonly LaterDiscountRate[] | undefined;
}

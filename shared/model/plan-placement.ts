import type { MeasureUnit } from "./result.ts";

/** Where one figure of a plan falls among the trials. */
export interface PlanItem {
  /** Id of the measure it is placed in: `payments.total`, `outcome.job.achieved`, `year.2015/16.payments`. */
  readonly measure: string;
  /** In words: "Payments, total". */
  readonly label: string;
  readonly unit: MeasureUnit;
  /** As the plan says. */
  readonly planned: number;
  /** The middle trial, for comparison. */
  readonly median: number;
  /** Share of trials at or below the plan, those equal to it counted half (mid-rank): 0.07 is below 93 % of trials. */
  readonly percentile: number;
  /** Monte Carlo standard error of the percentile. */
  readonly standardError: number;
}

/** One of the deal's own cases, placed in the simulated distribution: payments, their years, then outcomes. */
export interface PlanPlacement {
  /** Id of the plan. */
  readonly id: string;
  /** Name of the plan. */
  readonly name: string;
  /** Every figure of the plan. */
  readonly items: readonly PlanItem[];
}

import type { MeasureShape } from "../../model/result-pictures.ts";
import type { MeasureSummary, PaymentLimit } from "../../model/result.ts";
import type { Currency } from "../../model/currency.ts";

/** Total payments of one of the deal's own cases. */
export interface PlannedPayments {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
}

/** What the pictures of total payments are drawn from. */
export interface PaymentsHistogramData {
  /** The summary of the payments: its label names the axis, its percentiles and their errors are marked. */
  readonly measure: MeasureSummary;
  readonly shape: MeasureShape;
  readonly limits: readonly PaymentLimit[];
  readonly currency: Currency;
  /** The deal's own cases that plan payments, to be marked. */
  readonly plans?: readonly PlannedPayments[] | undefined;
  /** The chance of going over the budget (`payments.overBudget`); read from the quantiles when it is not passed. */
  readonly overBudget?: number | undefined;
}

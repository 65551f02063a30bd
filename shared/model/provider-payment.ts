import type { Input, Term } from "./input.ts";

/** What the contract holder pays the provider: its costs, or a fee. */
export type ProviderPayment = CostPayment | FeePayment;

/** Its costs as they arise, plus a mark-up. */
export interface CostPayment {
  readonly kind: "cost";
  /** Share added to costs: 0.05 for 5 %. */
  readonly markUp: Input;
}

/** So much a month and a start whatever it costs, so that the provider carries the difference. */
export interface FeePayment {
  readonly kind: "fee";
  /** In the prices of contract year 0; grows with the indexation of costs. */
  readonly perMonth: Input;
  /** First month, counted from 0, in which the monthly fee is paid. */
  readonly firstMonth: number;
  /** Last month in which the monthly fee is paid. */
  readonly lastMonth: number;
  /** Paid for each person who starts, in the start month. */
  readonly perStart: Input;
  /**
   * Share of each month's fee, of the monthly and the start part together, that is held back. It is paid out of cash
   * above the reserve once no capital is out and no coupon is owed, ahead of surplus; what cash never allows is lost to
   * the provider. A part that ranks beside or before other capital is entered as a tranche of the provider's.
   */
  readonly shareAtRisk: Term;
}
